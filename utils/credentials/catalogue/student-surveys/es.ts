import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'La voz de los estudiantes en encuestas',
  competency: 'La o el docente pregunta a sus estudiantes por su aprendizaje en una encuesta que se puede contestar sin temor, les cuenta lo que escuchó y cambia algo a partir de ello.',
  keyMethod: {
    title: 'Preguntar, escuchar, contar, cambiar, volver a preguntar',
    text: 'Tus estudiantes saben de la clase cosas que nadie más en el salón puede ver: cuándo se pierden, si se animan a preguntar, qué les ayuda. Una encuesta lo saca a la luz si las preguntas son claras y contestar no tiene riesgos. Y solo genera confianza si ven que alguien la leyó. El ciclo completo se recorre en pocas semanas, mientras todavía les importa a quienes respondieron.',
    components: [
      { title: 'Una pregunta que valga la pena', text: 'Elige algo del aprendizaje en esta clase que puedas cambiar y que de verdad no sepas. Deja fuera lo que podrías averiguar de otro modo y todo lo que toque la vida familiar o la salud.' },
      { title: 'Una encuesta breve y sin riesgos', text: 'Preguntas sencillas y neutrales sobre lo que pasa en clase: varias de escala y una o dos abiertas. Que sea anónima; léela en voz alta o tradúcela si hace falta, y pruébala antes con dos estudiantes.' },
      { title: 'Una lectura que escucha a los pocos', text: 'Mira cómo se reparten las respuestas antes que el promedio. Lee todas las abiertas, agrúpalas y atiende a lo que dijeron solo unos cuantos.' },
      { title: 'Contar lo que escuchaste', text: 'En menos de dos semanas, muéstrale al grupo sus resultados: lo que dijo la mayoría, lo que dijeron algunos, lo que vas a cambiar y lo que no puedes cambiar, y por qué.' },
      { title: 'Volver a preguntar', text: 'Después del cambio, repite dos o tres preguntas. Que sean ellos quienes juzguen si se notó.' },
    ],
  },
  parts: [
    {
      id: 'surveys-overview',
      label: 'Parte 1',
      title: 'Panorama general',
      steps: [
        {
          kind: 'prompt', id: 'surveys-context', label: '1a', title: 'Tu grupo y su contexto',
          text: 'Describe tu grupo y su contexto: grado, asignatura, número de estudiantes y de qué maneras han podido decirte hasta ahora cómo aprenden. No nombres la escuela, el distrito ni a ningún estudiante.',
          limits: [limit('words', 100, 250)],
        },
        {
          kind: 'prompt', id: 'surveys-question', label: '1b', title: 'Lo que querías saber',
          text: '¿Qué querías saber de tus estudiantes que no supieras, y qué estabas en disposición de cambiar si te lo decían? Cuenta qué esperabas escuchar.',
          limits: [limit('words', 150, 250)],
        },
      ],
    },
    {
      id: 'surveys-evidence',
      label: 'Parte 2',
      title: 'Evidencia de la práctica',
      steps: [
        {
          kind: 'request', id: 'surveys-survey', label: '2a', title: 'La encuesta',
          text: 'Presenta la encuesta tal como la vieron, de cinco a doce preguntas con su introducción, como documento o como enlace que abra sin iniciar sesión. En la leyenda, di cómo se protegió el anonimato, qué cambiaste después de probarla y cómo pudieron contestar quienes leen o escriben poco en ese idioma.',
          min: 1, max: 1, kinds: ['document', 'link'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'surveys-results', label: '2b', title: 'Los resultados',
          text: 'Presenta los resultados del grupo: cómo se repartieron las respuestas a cada pregunta, y las abiertas, agrupadas. Quita nombres, horas y todo lo que permita reconocer a alguien; parafrasea la respuesta abierta que delate a quien la escribió. En la leyenda, di cuántos contestaron y de cuántos.',
          min: 1, max: 2, kinds: ['data', 'document', 'image'], anyOf: '', limits: [limit('pages', null, 4)],
        },
        {
          kind: 'prompt', id: 'surveys-heard', label: '2c', title: 'Lo que escuchaste',
          text: '¿Qué te dijeron tus estudiantes? Informa lo que dijeron muchos y lo que dijeron pocos, qué te sorprendió frente a 1b y qué no puede decirte la encuesta. Cita respuestas abiertas sin decir de quién son.',
          limits: [limit('words', 200, 350, 'must')],
        },
        {
          kind: 'request', id: 'surveys-told', label: '2d', title: 'Lo que les contaste',
          text: 'Presenta lo que mostraste o entregaste al grupo para darle los resultados: una diapositiva, una hoja, una foto del pizarrón o una grabación breve de tu propia voz. En la leyenda, indica cuántos días pasaron desde la encuesta y algo que tus estudiantes respondieron.',
          min: 1, max: 1, kinds: ['document', 'image', 'audio', 'link'], anyOf: '', limits: [limit('pages', null, 3), limit('minutes', null, 4)],
        },
        {
          kind: 'prompt', id: 'surveys-change', label: '2e', title: 'Lo que cambiaste',
          text: '¿Qué cambiaste en tu enseñanza a partir de las respuestas? Descríbelo con la precisión necesaria para que un colega pueda hacer lo mismo, y menciona una petición que no atendiste y la razón que les diste.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'request', id: 'surveys-classroom', label: '2f', title: 'El cambio en el salón',
          text: 'Adjunta una o dos evidencias de que el cambio llegó a tus estudiantes: trabajos que surgieron de él, una foto sin caras de la nueva rutina o las respuestas de la segunda vez que preguntaste. Escribe “Estudiante A” en lugar de los nombres. En la leyenda, di a qué respuesta de 2b atiende.',
          min: 1, max: 2, kinds: ['document', 'image', 'data'], anyOf: '', limits: [],
        },
      ],
    },
    {
      id: 'surveys-reflection',
      label: 'Parte 3',
      title: 'Reflexión',
      steps: [
        {
          kind: 'prompt', id: 'surveys-effect', label: '3a', title: 'Efecto en tus estudiantes',
          text: '¿Qué diferencia hizo para tus estudiantes que se les preguntara y se les respondiera? Apóyate en lo que viste al volver a preguntar, y considera a quienes no contestaron o cuya petición no se atendió.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'surveys-next', label: '3b', title: 'Cómo seguirás escuchando',
          text: '¿Qué pregunta harías de otra manera, y cómo será parte de un periodo escolar normal escuchar a tus estudiantes?',
          limits: [limit('words', 100, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'surveys-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'surveys-survey' },
      text: 'La encuesta se contesta sin riesgo y se entiende con facilidad',
      levels: [
        { id: 'surveys-c1-not-yet', label: 'Aún no', passes: false, text: 'Se puede identificar a los estudiantes, o hay preguntas que inducen la respuesta, preguntan dos cosas a la vez o tocan la vida familiar o la salud.' },
        { id: 'surveys-c1-basic', label: 'Básico', passes: false, text: 'Es anónima y en general neutral, pero no se probó antes, o algunos estudiantes no pudieron contestarla por sí mismos.' },
        { id: 'surveys-c1-passing', label: 'Aprobado', passes: true, text: 'Cada pregunta es neutral, trata de una sola cosa y de esta clase; el anonimato se explica al grupo; la prueba previa llevó a un cambio, y todos tuvieron cómo contestar.' },
      ],
    },
    {
      id: 'surveys-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'surveys-heard' },
      text: 'La lectura de las respuestas es justa con ellas',
      levels: [
        { id: 'surveys-c2-not-yet', label: 'Aún no', passes: false, text: 'Solo se informan promedios o respuestas gratas, o las conclusiones van más allá de lo preguntado.' },
        { id: 'surveys-c2-basic', label: 'Básico', passes: false, text: 'Los resultados principales se informan bien, pero faltan las respuestas de los pocos o los límites de la encuesta.' },
        { id: 'surveys-c2-passing', label: 'Aprobado', passes: true, text: 'Lo que dijeron muchos y lo que dijeron pocos se informa con cifras de 2b y se contrasta con lo esperado, y se nombra al menos un límite de la encuesta.' },
      ],
    },
    {
      id: 'surveys-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'surveys-told' },
      text: 'Se les cuenta a los estudiantes lo que se escuchó',
      levels: [
        { id: 'surveys-c3-not-yet', label: 'Aún no', passes: false, text: 'Se les agradeció, pero no se les mostraron resultados.' },
        { id: 'surveys-c3-basic', label: 'Básico', passes: false, text: 'Se mostraron resultados, pero no qué cambiaría ni qué no podía cambiar, o llegaron demasiado tarde para quienes contestaron.' },
        { id: 'surveys-c3-passing', label: 'Aprobado', passes: true, text: 'En unas dos semanas se compartieron los resultados, un cambio y algo que queda igual, con su razón, en palabras que el grupo entiende.' },
      ],
    },
    {
      id: 'surveys-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'surveys-change' },
      text: 'De las respuestas se desprende un cambio en la enseñanza',
      levels: [
        { id: 'surveys-c4-not-yet', label: 'Aún no', passes: false, text: 'No se describe ningún cambio, o estaba decidido antes de la encuesta.' },
        { id: 'surveys-c4-basic', label: 'Básico', passes: false, text: 'Se describe un cambio, pero es débil su vínculo con alguna respuesta, o la evidencia de 2f de que ocurrió.' },
        { id: 'surveys-c4-passing', label: 'Aprobado', passes: true, text: 'Un cambio preciso responde a un resultado identificado, y la evidencia de 2f lo muestra en marcha con los estudiantes.' },
      ],
    },
    {
      id: 'surveys-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'surveys-reflection' },
      text: 'La reflexión considera qué voces contaron',
      levels: [
        { id: 'surveys-c5-not-yet', label: 'Aún no', passes: false, text: 'La reflexión elogia las encuestas o habla de “los estudiantes” como si tuvieran una sola voz.' },
        { id: 'surveys-c5-basic', label: 'Básico', passes: false, text: 'Se habla del efecto a partir de la segunda consulta, pero faltan quienes no contestaron o no vieron atendida su petición.' },
        { id: 'surveys-c5-passing', label: 'Aprobado', passes: true, text: 'Se habla del efecto con evidencia de la segunda consulta, se considera a quienes callaron o quedaron inconformes, y se planifica con fechas el hábito de escuchar.' },
      ],
    },
  ],
  policies: { ai: 'unknown', reuse: 'unknown', team: 'allowed', studentNames: 'none' },
  statedHours: '',
  statedCredit: '',
};
