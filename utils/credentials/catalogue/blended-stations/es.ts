import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Estaciones de aprendizaje combinado',
  competency: 'La o el docente diseña y conduce una rotación de estaciones digitales, colaborativas y guiadas que sirven a una misma meta, y usa lo que las estaciones muestran para decidir qué hará cada quien después.',
  keyMethod: {
    title: 'Una meta, varios caminos y un docente libre para enseñar',
    text: 'La tecnología se gana su lugar cuando le da al grupo algo que no tendría de otro modo: práctica con respuesta inmediata, un ritmo propio o un docente que puede sentarse con seis estudiantes. La rotación lo logra solo si las estaciones suman hacia una meta, si el grupo puede llevarlas sin preguntar a cada paso y si los equipos cambian cuando cambia la evidencia.',
    components: [
      { title: 'Una sola meta para todas las estaciones', text: 'Define qué deberán poder hacer al final y qué aporta cada estación que las otras no. Si una se puede quitar sin que se pierda nada, quítala.' },
      { title: 'Una estación guiada para lo que necesita un docente', text: 'Que sea pequeña. Úsala para escuchar, modelar y hablar de los errores, y deja a la pantalla y a los compañeros lo que ellos hacen igual de bien.' },
      { title: 'Rutinas que funcionan solas', text: 'Cada estación tiene instrucciones que se siguen sin ayuda, un recurso al cual acudir antes de llamarte y algo que entregar. Enseña y ensaya el cambio de estación antes de incluir contenido.' },
      { title: 'Equipos que siguen a la evidencia', text: 'Forma los equipos para esta meta, a partir de trabajos recientes, y cámbialos cuando los trabajos cambien. Que ningún equipo se vuelva una etiqueta.' },
      { title: 'Una puerta de entrada para todos', text: 'Revisa antes los dispositivos, las cuentas, los subtítulos, el nivel de lectura y el idioma del hogar, y ten a mano una versión sin conexión de la estación digital.' },
    ],
  },
  parts: [
    {
      id: 'stations-design',
      label: 'Parte 1',
      title: 'Diseño',
      steps: [
        {
          kind: 'prompt', id: 'stations-context', label: '1a', title: 'Tu grupo y la meta',
          text: 'Describe tu grupo, los dispositivos y el espacio con que cuentas, y la meta de aprendizaje de la rotación. ¿Qué impedía llegar a esa meta en las clases con todo el grupo? No nombres la escuela, el distrito ni a ningún estudiante.',
          limits: [limit('words', 150, 250)],
        },
        {
          kind: 'request', id: 'stations-map', label: '1b', title: 'Mapa de estaciones',
          text: 'Presenta un plan de la rotación en una o dos páginas: estaciones, tarea y producto de cada una, minutos, equipos (por número o color, sin nombres) y dónde se busca ayuda. En la leyenda, di de cuál estación dudabas más y por qué.',
          min: 1, max: 1, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', 1, 2, 'must')],
        },
        {
          kind: 'prompt', id: 'stations-why', label: '1c', title: 'Por qué estas estaciones',
          text: 'Explica qué aporta cada estación a la meta y por qué es digital, colaborativa o guiada. ¿Con base en qué evidencia formaste los equipos?',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'stations-run',
      label: 'Parte 2',
      title: 'La rotación en la práctica',
      steps: [
        {
          kind: 'request', id: 'stations-video', label: '2a', title: 'Video de la rotación',
          text: '2a o 2b, lo que prefieras. Un video, editado si hace falta, que muestre cada estación en marcha y un cambio de estación. Graba desde atrás o desde arriba; solo puede reconocerse a quien tenga permiso escrito de su familia para este fin, y no debe oírse ni verse ningún nombre. En la leyenda, indica en qué minuto aparece cada estación.',
          min: 1, max: 1, kinds: ['video', 'link'], anyOf: 'stations-rotation', limits: [limit('minutes', 3, 6)],
        },
        {
          kind: 'request', id: 'stations-photos', label: '2b', title: 'Fotos de la rotación',
          text: '2a o 2b, lo que prefieras. De tres a seis fotos que muestren cada estación en marcha y las instrucciones que se siguieron. Basta con manos, trabajos y pantallas; tapa las caras y cualquier nombre en una pantalla o en la pared. En cada leyenda, di qué están haciendo sin ti.',
          min: 3, max: 6, kinds: ['image'], anyOf: 'stations-rotation', limits: [],
        },
        {
          kind: 'request', id: 'stations-work', label: '2c', title: 'Trabajos de dos estaciones',
          text: 'Adjunta lo que un mismo equipo produjo en dos estaciones distintas: de dos a cuatro trabajos en total. Rotúlalos con el número del equipo o “Estudiante A”. En cada leyenda, di qué le permitió hacer o mostrar esa estación.',
          min: 2, max: 4, kinds: ['document', 'image', 'audio', 'data'], anyOf: '', limits: [limit('pages', null, 6)],
        },
        {
          kind: 'prompt', id: 'stations-made-possible', label: '2d', title: 'Qué hicieron posible',
          text: '¿Qué hizo posible la rotación que una clase con todo el grupo no había logrado? Describe qué hiciste en la estación guiada y qué aprendiste ahí, y luego qué hicieron tus estudiantes en las demás sin ti. Incluye algo que no funcionó.',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
    {
      id: 'stations-adjust',
      label: 'Parte 3',
      title: 'Ajustes',
      steps: [
        {
          kind: 'request', id: 'stations-data', label: '3a', title: 'La evidencia para ajustar',
          text: 'Presenta uno o dos registros que te llevaron a cambiar algo: un informe de la estación digital, boletos de salida, tus notas. Sustituye los nombres y las cuentas por claves antes de guardar el archivo. En la leyenda, señala la fila, la pregunta o la línea que importó.',
          min: 1, max: 2, kinds: ['data', 'document', 'image'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'prompt', id: 'stations-changed', label: '3b', title: 'Lo que cambiaste',
          text: '¿Qué cambiaste entre una rotación y la siguiente: equipos, tareas, minutos o rutinas? Relaciona cada cambio con algo de 3a y cuenta qué pasó al repetirla.',
          limits: [limit('words', 150, 300, 'must')],
        },
      ],
    },
    {
      id: 'stations-reflection',
      label: 'Parte 4',
      title: 'Reflexión',
      steps: [
        {
          kind: 'prompt', id: 'stations-effect', label: '4a', title: 'Efecto y próxima rotación',
          text: '¿Quiénes salieron ganando con las estaciones, quiénes no, y cómo lo sabes? Considera por separado el avance hacia la meta y la autonomía. ¿Qué conservará, qué quitará y qué agregará la próxima rotación?',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'stations-c1', label: 'C1', kind: 'levels', on: { kind: 'part', id: 'stations-design' },
      text: 'Las estaciones suman hacia una sola meta',
      levels: [
        { id: 'stations-c1-not-met', label: 'No cumple', passes: false, text: 'Las estaciones son actividades sueltas sobre un tema, o la estación digital solo llena el tiempo.' },
        { id: 'stations-c1-progressing', label: 'En progreso', passes: false, text: 'La meta está definida y casi todas las estaciones le sirven, pero no se explica qué aporta alguna de ellas o en qué evidencia se basan los equipos.' },
        { id: 'stations-c1-demonstrated', label: 'Demostrado', passes: true, text: 'Cada estación aporta a la meta algo que las otras no, eso justifica su formato, y los equipos se apoyan en evidencia reciente y nombrada.' },
      ],
    },
    {
      id: 'stations-c2', label: 'C2', kind: 'levels', on: { kind: 'part', id: 'stations-run' },
      text: 'Los estudiantes llevan las estaciones sin el docente',
      levels: [
        { id: 'stations-c2-not-met', label: 'No cumple', passes: false, text: 'En el video o las fotos se ve a estudiantes esperando, o al docente yendo de estación en estación para explicar.' },
        { id: 'stations-c2-progressing', label: 'En progreso', passes: false, text: 'En algunas estaciones trabajan por su cuenta; en otras no se ven instrucciones, ayuda o algo que entregar.' },
        { id: 'stations-c2-demonstrated', label: 'Demostrado', passes: true, text: 'En todas las estaciones sin docente se siguen instrucciones visibles, se encuentra ayuda en ellas o entre compañeros y se produce algo.' },
      ],
    },
    {
      id: 'stations-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'stations-made-possible' },
      text: 'La estación guiada se usa para lo que necesita un docente',
      levels: [
        { id: 'stations-c3-not-met', label: 'No cumple', passes: false, text: 'El docente vigila, da instrucciones o repite la clase general ante menos estudiantes.' },
        { id: 'stations-c3-progressing', label: 'En progreso', passes: false, text: 'El equipo recibe una enseñanza propia, pero no se dice qué oyó o aprendió ahí el docente.' },
        { id: 'stations-c3-demonstrated', label: 'Demostrado', passes: true, text: 'La enseñanza varía entre equipos por una razón explícita, y se cuenta y aprovecha algo concreto que el docente vio u oyó en la estación.' },
      ],
    },
    {
      id: 'stations-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'stations-changed' },
      text: 'La evidencia decide qué hará cada quien después',
      levels: [
        { id: 'stations-c4-not-met', label: 'No cumple', passes: false, text: 'Nada cambia entre rotaciones, o los cambios no se relacionan con la evidencia de 3a.' },
        { id: 'stations-c4-progressing', label: 'En progreso', passes: false, text: 'Un cambio se relaciona con la evidencia, pero es solo de logística, o no se cuenta qué pasó después.' },
        { id: 'stations-c4-demonstrated', label: 'Demostrado', passes: true, text: 'Un equipo o una tarea cambia por un dato identificado en 3a, y se informa el resultado de la rotación siguiente, haya mejorado o no.' },
      ],
    },
    {
      id: 'stations-c5', label: 'C5', kind: 'levels', on: { kind: 'prompt', id: 'stations-effect' },
      text: 'La reflexión se pregunta quiénes salieron ganando',
      levels: [
        { id: 'stations-c5-not-met', label: 'No cumple', passes: false, text: 'La reflexión habla de si gustó o de si todo marchó bien, en lugar del aprendizaje.' },
        { id: 'stations-c5-progressing', label: 'En progreso', passes: false, text: 'Se habla del avance hacia la meta para el grupo en general, sin quienes no avanzaron con la rotación.' },
        { id: 'stations-c5-demonstrated', label: 'Demostrado', passes: true, text: 'El avance y la autonomía se consideran cada uno con evidencia, incluidos quienes no avanzaron, y de ahí se planifica la próxima rotación.' },
      ],
    },
  ],
  policies: { ai: 'allowed', reuse: 'allowed', team: 'allowed', studentNames: 'none' },
  statedHours: 'unas 20 horas a lo largo de cuatro semanas',
  statedCredit: '',
};
