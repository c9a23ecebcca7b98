import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Estudiantes que reflexionan',
  competency: 'La o el docente enseña a sus estudiantes a reflexionar sobre su propio trabajo, de modo que puedan decir qué aprendieron, qué les ayudó y qué harán ahora, y lo hagan.',
  keyMethod: {
    title: 'Enseñada, breve, constante y con consecuencias',
    text: 'Si les preguntas cómo les quedó un trabajo, casi todos escriben “bien” o “tengo que esforzarme más”. Reflexionar es una habilidad y crece como las demás: ven cómo se hace, tienen palabras para hacerlo, la practican seguido sobre algo concreto y notan que sirve para algo. Aquí se modela en voz alta, se hace en poco tiempo, se contesta y se deja un rato para actuar.',
    components: [
      { title: 'Algo concreto que mirar', text: 'Reflexionan con el trabajo enfrente, a la luz de dos o tres criterios que conocen, y señalan el lugar al que se refieren.' },
      { title: 'Modelo y palabras', text: 'Piensa en voz alta sobre un trabajo tuyo, con todo y sus fallas. Ofrece inicios de oraciones, bancos de palabras y la opción de hablar o dibujar, y retíralos cuando ya no hagan falta.' },
      { title: 'Un momento breve y constante', text: 'Cinco minutos en el mismo punto de la semana rinden más que un cuestionario largo al final del periodo. Cambia la pregunta antes de que se vuelva fórmula.' },
      { title: 'Alguien que lee y contesta', text: 'Tú o alguien del grupo responde a lo escrito con una pregunta o una sugerencia, sin calificación.' },
      { title: 'Un siguiente paso que se da', text: 'Cada reflexión termina en una cosa por hacer, y la siguiente empieza por ver si se hizo.' },
    ],
  },
  parts: [
    {
      id: 'reflection-overview',
      label: 'Parte 1',
      title: 'Panorama general',
      steps: [
        {
          kind: 'prompt', id: 'reflection-context', label: '1a', title: 'Tu grupo y su contexto',
          text: 'Describe tu grupo y su contexto: grado, asignatura, número de estudiantes, idiomas y en qué ocasiones han vuelto la mirada a su trabajo hasta ahora. No nombres la escuela, el distrito ni a ningún estudiante.',
          limits: [limit('words', 150, 250)],
        },
        {
          kind: 'prompt', id: 'reflection-start', label: '1b', title: 'Cómo reflexionaban al principio',
          text: '¿Cómo eran las reflexiones de tus estudiantes antes de empezar? Cita dos o tres, como “Estudiante A”, etc., di qué les faltaba y qué querías que llegaran a poder hacer.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'reflection-evidence',
      label: 'Parte 2',
      title: 'Evidencia de la práctica',
      steps: [
        {
          kind: 'request', id: 'reflection-routine', label: '2a', title: 'La rutina de reflexión',
          text: 'Presenta lo que vieron y usaron tus estudiantes: las preguntas, el modelo que diste, los apoyos para quienes escriben poco o están aprendiendo el idioma de la clase, y cuándo y cuánto tiempo se reflexionaba. En la leyenda, di qué retiraste o cambiaste conforme ganaron seguridad, y cuándo.',
          min: 1, max: 2, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'request', id: 'reflection-pairs', label: '2b', title: 'Dos estudiantes, al principio y después',
          text: 'Adjunta cuatro reflexiones: una del principio y una posterior de cada uno de dos estudiantes con distinto punto de partida, cada una con la parte del trabajo a la que se refiere. Escribe “Estudiante A” y “Estudiante B” o iniciales, y tapa los nombres y todo lo privado. En cada leyenda, indica la semana y la oración que hay que leer primero.',
          min: 4, max: 4, kinds: ['document', 'image', 'audio'], anyOf: '', limits: [limit('pages', null, 1), limit('minutes', null, 2)],
        },
        {
          kind: 'request', id: 'reflection-talk-recorded', label: '2c', title: 'Hablar de lo aprendido: grabación',
          text: '2c o 2d, lo que prefieras. Una grabación de tres a cinco minutos en la que un estudiante reflexiona en voz alta contigo o con alguien del grupo. Úsala solo con permiso escrito de la familia para este fin, y sin nombres; basta el sonido, o que se vean las manos y el trabajo. En la leyenda, indica en qué minuto nombra el siguiente paso.',
          min: 1, max: 1, kinds: ['audio', 'video', 'link'], anyOf: 'reflection-talk', limits: [limit('minutes', 3, 5)],
        },
        {
          kind: 'request', id: 'reflection-talk-notes', label: '2d', title: 'Hablar de lo aprendido: notas',
          text: '2c o 2d, lo que prefieras. Notas o transcripción de una conversación así, con lo que dijo el estudiante aparte de lo que tú pensaste. Escribe “Estudiante A”. En la leyenda, marca dónde nombra el siguiente paso.',
          min: 1, max: 1, kinds: ['document', 'image'], anyOf: 'reflection-talk', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'prompt', id: 'reflection-changed', label: '2e', title: 'Cómo cambiaron las reflexiones',
          text: '¿Cómo cambiaron las reflexiones de Estudiante A y Estudiante B, y qué de tu enseñanza lo hizo posible? Cita de 2b. Luego describe cómo quedó el grupo: cuántos pasaron de comentarios generales a específicos, cómo lo juzgaste y quiénes no.',
          limits: [limit('words', 200, 350, 'must')],
        },
        {
          kind: 'prompt', id: 'reflection-action', label: '2f', title: 'Lo que hicieron después',
          text: '¿Qué hicieron tus estudiantes a partir de sus reflexiones? Sigue un paso desde la oración en que se nombró hasta el trabajo en que se dio, y uno que no se dio.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'reflection-reflection',
      label: 'Parte 3',
      title: 'Reflexión',
      steps: [
        {
          kind: 'prompt', id: 'reflection-effect', label: '3a', title: 'Efecto en tus estudiantes y en ti',
          text: '¿Qué diferencia hizo en lo que aprendieron y en la manera en que hablan de sí mismos como aprendices? ¿Qué te mostraron sus reflexiones sobre tu enseñanza que no sabías?',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'reflection-next', label: '3b', title: 'Qué conservarás y qué cambiarás',
          text: '¿Qué vas a conservar, qué vas a cambiar y cómo evitarás que reflexionar se convierta en llenar un formato?',
          limits: [limit('words', 100, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'reflection-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'reflection-routine' },
      text: 'La reflexión se enseña y está al alcance de todos',
      levels: [
        { id: 'reflection-c1-not-yet', label: 'Aún no', passes: false, text: 'Se dan preguntas para contestar, sin modelo, sin criterios o sin un momento fijo.' },
        { id: 'reflection-c1-basic', label: 'Básico', passes: false, text: 'Hay un modelo y un momento fijo, pero la única forma de participar es escribir en el idioma de la clase, o los apoyos nunca cambian.' },
        { id: 'reflection-c1-passing', label: 'Aprobado', passes: true, text: 'Se ven un modelo, criterios conocidos y un momento fijo; se puede participar de más de una forma, y un apoyo se retiró o cambió conforme ganaron seguridad.' },
      ],
    },
    {
      id: 'reflection-c2', label: 'C2', kind: 'levels', on: { kind: 'request', id: 'reflection-pairs' },
      text: 'Las reflexiones posteriores son más específicas que las primeras',
      levels: [
        { id: 'reflection-c2-not-yet', label: 'Aún no', passes: false, text: 'Las posteriores solo son más largas o más limpias, o las primeras y las posteriores son de distintos estudiantes.' },
        { id: 'reflection-c2-basic', label: 'Básico', passes: false, text: 'La reflexión posterior de un estudiante señala un lugar del trabajo o da una razón; la del otro sigue siendo general.' },
        { id: 'reflection-c2-passing', label: 'Aprobado', passes: true, text: 'Las reflexiones posteriores de ambos señalan un lugar del trabajo, dan una razón ligada a un criterio y nombran algo por hacer.' },
      ],
    },
    {
      id: 'reflection-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'reflection-changed' },
      text: 'El cambio se relaciona con la enseñanza y se mira a todo el grupo',
      levels: [
        { id: 'reflection-c3-not-yet', label: 'Aún no', passes: false, text: 'Se afirma un cambio sin citas, o solo se menciona a los dos estudiantes de la muestra.' },
        { id: 'reflection-c3-basic', label: 'Básico', passes: false, text: 'Las citas muestran un cambio, pero no se aclara qué de la enseñanza lo produjo o cómo se valoró al grupo.' },
        { id: 'reflection-c3-passing', label: 'Aprobado', passes: true, text: 'Citas de 2b se relacionan con un modelo, un apoyo o una respuesta en particular; se dice cómo quedó el grupo y cómo se juzgó, y se describe a quienes no avanzaron.' },
      ],
    },
    {
      id: 'reflection-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'reflection-action' },
      text: 'La reflexión lleva a la acción',
      levels: [
        { id: 'reflection-c4-not-yet', label: 'Aún no', passes: false, text: 'Los siguientes pasos son propósitos como “estudiar más”, o a ninguno se le dio seguimiento.' },
        { id: 'reflection-c4-basic', label: 'Básico', passes: false, text: 'El paso que nombra un estudiante es específico, pero el trabajo en que se dio solo se describe y no se encuentra en la evidencia.' },
        { id: 'reflection-c4-passing', label: 'Aprobado', passes: true, text: 'Se sigue un paso desde la oración del estudiante hasta un cambio en el trabajo que se ve en la evidencia, y se comenta uno que no se dio.' },
      ],
    },
    {
      id: 'reflection-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'reflection-reflection' },
      text: 'La o el docente aprende de lo que escribieron',
      levels: [
        { id: 'reflection-c5-not-yet', label: 'Aún no', passes: false, text: 'La reflexión describe la rutina o cuánto gustó.' },
        { id: 'reflection-c5-basic', label: 'Básico', passes: false, text: 'Se nombra con evidencia un efecto en los estudiantes, pero nada que se haya aprendido sobre la propia enseñanza.' },
        { id: 'reflection-c5-passing', label: 'Aprobado', passes: true, text: 'Un efecto en los estudiantes se apoya en evidencia, se nombra algo inesperado sobre la propia enseñanza y de ahí se desprende un cambio.' },
      ],
    },
    {
      id: 'reflection-c6', label: 'C6', kind: 'levels', on: { kind: 'template' },
      text: 'La privacidad de los estudiantes se respeta en todo momento',
      levels: [
        { id: 'reflection-c6-not-yet', label: 'Aún no', passes: false, text: 'Se puede reconocer a un estudiante por su nombre, su cara, su voz sin permiso o un detalle privado en un texto o un artefacto.' },
        { id: 'reflection-c6-basic', label: 'Básico', passes: false, text: 'No se lee ningún nombre, pero la clave de un estudiante cambia de un artefacto a otro, o se muestran asuntos privados ajenos al aprendizaje.' },
        { id: 'reflection-c6-passing', label: 'Aprobado', passes: true, text: 'No se puede reconocer a ningún estudiante, la misma clave corresponde siempre al mismo estudiante y solo se muestra lo que atañe al aprendizaje.' },
      ],
    },
  ],
  policies: { ai: 'not', reuse: 'unknown', team: 'not', studentNames: 'initials' },
  statedHours: 'unas 10 horas a lo largo de seis a ocho semanas',
  statedCredit: '',
};
