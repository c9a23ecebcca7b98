import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Planificar con colegas',
  competency: 'La o el docente planifica la enseñanza con colegas en reuniones de las que salen decisiones, contribuye a un plan que mejora gracias a ello y usa trabajos de estudiantes para revisarlo en equipo.',
  keyMethod: {
    title: 'Una meta compartida, un plan que se discute, trabajos que contestan',
    text: 'Muchas veces al equipo se le da tiempo y se le va en fechas, formatos y repartirse el trabajo. Planificar en equipo cambia la enseñanza cuando se habla de lo que pensarán y harán los estudiantes, se pone un borrador sobre la mesa antes de terminarlo y se regresa con trabajos en la mano. Más que horas extra, hacen falta unos cuantos hábitos acordados.',
    components: [
      { title: 'Una meta que es del equipo', text: 'Acuerden qué deberán comprender o poder hacer los estudiantes, y qué trabajo lo mostraría, antes de que alguien proponga una actividad.' },
      { title: 'Un borrador que se puede cambiar', text: 'Alguien trae un plan sin terminar. El equipo resuelve las tareas como lo harían los estudiantes, prevé dónde van a tropezar y propone cambios con razones.' },
      { title: 'Reuniones que dejan huella', text: 'Una agenda corta, turnos para todos y una nota de qué se decidió, quién lo hace y para cuándo. También se anotan los desacuerdos.' },
      { title: 'Trabajos de estudiantes sobre la mesa', text: 'Después de dar la clase, cada quien trae algunos trabajos sin nombre. El equipo busca qué hizo posible el plan y qué dejó fuera, y lo revisa.' },
    ],
  },
  parts: [
    {
      id: 'planning-team',
      label: 'Parte 1',
      title: 'El equipo y su plan',
      steps: [
        {
          kind: 'prompt', id: 'planning-context', label: '1a', title: 'El equipo y cómo trabaja',
          text: 'Describe al equipo y su manera de trabajar: funciones, grados y asignaturas, cada cuánto se reúnen y por cuánto tiempo, y en qué se les iban antes las reuniones. Escribe “Colega 1” o la función; no nombres personas, la escuela ni el distrito.',
          limits: [limit('words', 150, 250)],
        },
        {
          kind: 'prompt', id: 'planning-goal', label: '1b', title: 'La meta que acordaron',
          text: '¿Qué acordó el equipo que los estudiantes debían comprender o poder hacer, y qué trabajo lo mostraría? ¿Cómo llegaron al acuerdo?',
          limits: [limit('words', 100, 250)],
        },
        {
          kind: 'request', id: 'planning-notes', label: '1c', title: 'Notas de tres reuniones',
          text: 'Presenta la agenda y las notas de tres reuniones, una de ellas posterior a la clase. En ellas se ve quién propuso qué (por función), qué se decidió y qué pasó con las decisiones anteriores. En cada leyenda, señala la decisión que más pesó.',
          min: 3, max: 3, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'planning-plans', label: '1d', title: 'El plan, antes y después',
          text: 'Presenta el plan de una clase o de una unidad corta en dos versiones: el primer borrador y el que se llevó al salón. Marca lo que cambió. Quita los nombres de encabezados, comentarios y propiedades del archivo. En la leyenda del segundo, señala un cambio que propuso un colega.',
          min: 2, max: 2, kinds: ['document', 'link'], anyOf: '', limits: [limit('pages', null, 5)],
        },
        {
          kind: 'prompt', id: 'planning-changed', label: '1e', title: 'Cómo cambió el plan',
          text: '¿Cómo cambió el plan entre una versión y otra, y por qué? Elige dos o tres cambios. De cada uno, cuenta qué se propuso, qué había a favor y en contra, y qué se esperaba que los estudiantes hicieran de otra manera. Incluye una propuesta que el equipo descartó.',
          limits: [limit('words', 200, 350)],
        },
        {
          kind: 'prompt', id: 'planning-own', label: '1f', title: 'Tu propia aportación',
          text: '¿Qué aportaste tú: qué partes redactaste, qué preguntas hiciste, en qué cambiaste de opinión? El plan puede ser el mismo que el de tus colegas; esta respuesta y las de la Parte 2 tienen que ser solo tuyas.',
          limits: [limit('words', 100, 250, 'must')],
        },
      ],
    },
    {
      id: 'planning-classroom',
      label: 'Parte 2',
      title: 'Mi salón y lo que aprendí',
      steps: [
        {
          kind: 'request', id: 'planning-work', label: '2a', title: 'Trabajos de la clase',
          text: 'Adjunta de dos a cuatro trabajos de tu propio grupo que hayas llevado al equipo. Elígelos de distinto nivel de desempeño; tapa los nombres y escribe “Estudiante A”, “Estudiante B” o iniciales. En cada leyenda, di qué muestra el trabajo sobre la meta de 1b.',
          min: 2, max: 4, kinds: ['document', 'image', 'audio', 'video'], anyOf: '', limits: [limit('pages', null, 2), limit('minutes', null, 3)],
        },
        {
          kind: 'prompt', id: 'planning-work-told', label: '2b', title: 'Lo que los trabajos le dijeron al equipo',
          text: '¿Qué vio el equipo sobre el plan en los trabajos, los tuyos y los de tus colegas? Di qué hizo posible el plan, qué le faltó y para qué estudiantes, y qué decidieron revisar.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'request', id: 'planning-colleague', label: '2c', title: 'El testimonio de un colega',
          text: 'Puedes agregar un texto de hasta una página en el que un colega describa tu papel en la planificación. Se firma con la función, no con el nombre. En la leyenda, di cuánto tiempo llevan planificando juntos.',
          min: 0, max: 1, kinds: ['document', 'audio'], anyOf: '', limits: [limit('pages', null, 1), limit('minutes', null, 3)],
        },
        {
          kind: 'prompt', id: 'planning-learned', label: '2d', title: 'Lo que aprendiste al planificar en equipo',
          text: '¿Qué haces hoy de otra manera en tu enseñanza por haber planificado con otros, y qué diferencia hizo para tus estudiantes? ¿Qué haría que las próximas reuniones valieran más la pena, y qué harás tú para lograrlo?',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'planning-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'planning-notes' },
      text: 'De las reuniones salen decisiones sobre el aprendizaje',
      levels: [
        { id: 'planning-c1-not-yet', label: 'Aún no', passes: false, text: 'Las notas enumeran temas o asuntos de logística, o son de menos de tres reuniones.' },
        { id: 'planning-c1-meets', label: 'Cumple', passes: true, text: 'Las notas de tres reuniones, una posterior a la clase, recogen decisiones sobre lo que aprenderán y harán los estudiantes, quién hizo cada propuesta y qué fue de las decisiones anteriores.' },
        { id: 'planning-c1-strong', label: 'Sólido', passes: true, text: 'Además, recogen un desacuerdo o un tropiezo y cómo lo resolvió el equipo.' },
      ],
    },
    {
      id: 'planning-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'planning-changed' },
      text: 'El plan cambia por razones que tienen que ver con los estudiantes',
      levels: [
        { id: 'planning-c2-not-yet', label: 'Aún no', passes: false, text: 'Las dos versiones difieren solo en redacción, orden o formato, o las razones son de pura comodidad.' },
        { id: 'planning-c2-meets', label: 'Cumple', passes: true, text: 'Al menos dos cambios que se encuentran en 1d se explican por lo que se esperaba que los estudiantes pensaran, hicieran o encontraran difícil, y se cuenta una propuesta descartada con su razón.' },
        { id: 'planning-c2-strong', label: 'Sólido', passes: true, text: 'Además, se muestra que un cambio surgió de resolver la tarea como estudiante o de trabajos anteriores.' },
      ],
    },
    {
      id: 'planning-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'planning-own' },
      text: 'La aportación propia se distingue',
      levels: [
        { id: 'planning-c3-not-yet', label: 'Aún no', passes: false, text: 'Solo aparece “nosotros”, o lo que se afirma no se encuentra en las notas ni en los planes.' },
        { id: 'planning-c3-meets', label: 'Cumple', passes: true, text: 'Se nombran al menos dos aportaciones propias y se encuentran en 1c o 1d.' },
        { id: 'planning-c3-strong', label: 'Sólido', passes: true, text: 'Además, se cuenta en qué punto un colega le hizo cambiar de opinión y qué resultó de ello.' },
      ],
    },
    {
      id: 'planning-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'planning-work-told' },
      text: 'Los trabajos de estudiantes sirven para revisar el plan',
      levels: [
        { id: 'planning-c4-not-yet', label: 'Aún no', passes: false, text: 'Los trabajos se exhiben o se califican, pero no se concluye de ellos nada sobre el plan.' },
        { id: 'planning-c4-meets', label: 'Cumple', passes: true, text: 'Se nombran rasgos de los trabajos de 2a, de distinto nivel de desempeño, que llevan a una revisión expresa del plan.' },
        { id: 'planning-c4-strong', label: 'Sólido', passes: true, text: 'Además, se comparan trabajos de más de un salón y la diferencia se explica por la forma en que se llevó a cabo el plan.' },
      ],
    },
    {
      id: 'planning-c5', label: 'C5', kind: 'levels', on: { kind: 'prompt', id: 'planning-learned' },
      text: 'La reflexión une el trabajo en equipo con la enseñanza y con los estudiantes',
      levels: [
        { id: 'planning-c5-not-yet', label: 'Aún no', passes: false, text: 'La reflexión dice que trabajar en equipo fue agradable, útil o difícil, y ahí se queda.' },
        { id: 'planning-c5-meets', label: 'Cumple', passes: true, text: 'Se describen un cambio en la propia enseñanza y su efecto en los estudiantes con apoyo en la evidencia, y se nombra un siguiente paso para el equipo.' },
        { id: 'planning-c5-strong', label: 'Sólido', passes: true, text: 'Además, se dice qué no resolvió la planificación en equipo y qué se hará al respecto.' },
      ],
    },
  ],
  policies: { ai: 'unknown', reuse: 'not', team: 'allowed', studentNames: 'initials' },
  statedHours: 'unas 15 horas a lo largo de al menos seis semanas',
  statedCredit: '',
};
