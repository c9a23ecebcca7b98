import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Retroalimentación que se usa',
  competency: 'La o el docente da retroalimentación que le dice a cada estudiante qué hacer a continuación, y abre el tiempo para que lo haga.',
  keyMethod: {
    title: 'Una meta compartida, un solo paso, tiempo para darlo',
    text: 'La retroalimentación sirve cuando el trabajo cambia, y muchas veces no tiene cómo: llega con la calificación, cuando la tarea ya terminó y en palabras que solo entiende quien enseña. Aquí se adelanta, se reduce y se reservan los minutos para ponerla en práctica. Lo que cuenta es lo que hace el estudiante después, no cuánto se escribió.',
    components: [
      { title: 'Una meta a la vista', text: 'Antes de empezar, tus estudiantes saben cómo es un buen trabajo: dos o tres criterios en sus propias palabras y un ejemplo que valoraron en grupo.' },
      { title: 'Un comentario que pide un solo paso', text: 'Cada comentario señala algo que ya cumple la meta y pide una cosa que se puede hacer ahora. Habla del trabajo; no elogia ni reprocha a la persona. Llega sin calificación.' },
      { title: 'Tiempo de clase para usarlo', text: 'La retroalimentación se devuelve con al menos diez minutos de clase, el borrador y los criterios a mano. Nadie pasa a la tarea siguiente sin haber cambiado algo en el borrador.' },
      { title: 'Una respuesta de cada estudiante', text: 'Cada quien marca lo que cambió y dice qué comentario lo motivó, o por qué decidió no seguirlo. Esa respuesta te muestra qué comentarios se entendieron.' },
    ],
  },
  parts: [
    {
      id: 'feedback-overview',
      label: 'Parte 1',
      title: 'Panorama general',
      steps: [
        {
          kind: 'prompt', id: 'feedback-context', label: '1a', title: 'Tu grupo y su contexto',
          text: 'Describe tu grupo y su contexto: grado, asignatura, número de estudiantes y qué solía pasar con tu retroalimentación una vez que la devolvías. No nombres la escuela, el distrito ni a ningún estudiante.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'feedback-intent', label: '1b', title: 'Qué debían hacer con ella',
          text: '¿Qué querías que tus estudiantes hicieran con la retroalimentación, en qué tarea, y por qué en esa? Explica toda sigla que alguien de otro distrito pueda desconocer.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'feedback-evidence',
      label: 'Parte 2',
      title: 'Evidencia de la práctica',
      steps: [
        {
          kind: 'request', id: 'feedback-protocol', label: '2a', title: 'Protocolo de retroalimentación',
          text: 'Presenta el protocolo que siguieron tú y tus estudiantes: la meta y los criterios tal como los vieron, cómo debían redactarse los comentarios, cuándo se daban y devolvían, y los minutos reservados para usarlos. En la leyenda, di qué elemento era nuevo para este grupo.',
          min: 1, max: 1, kinds: ['document'], anyOf: '', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'request', id: 'feedback-before-after', label: '2b', title: 'Un trabajo, antes y después',
          text: 'Adjunta dos versiones de un mismo trabajo, del mismo estudiante: el borrador con tu comentario y la versión hecha después de leerlo. Escribe “Estudiante A” sobre el nombre en cada página y en el nombre del archivo. En cada leyenda, cita el comentario o señala el cambio que le responde.',
          min: 2, max: 2, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'prompt', id: 'feedback-use', label: '2c', title: 'Cómo se ve el uso',
          text: 'Explica cómo se ve en los trabajos que alguien usó la retroalimentación. Sigue un comentario desde su redacción hasta el cambio que produjo. Luego di qué tan representativo es: cuántos estudiantes del grupo cambiaron su trabajo a partir de un comentario, cuántos no, y cómo los contaste.',
          limits: [limit('words', 200, 400, 'must')],
        },
        {
          kind: 'request', id: 'feedback-conference', label: '2d', title: 'Una conversación de retroalimentación',
          text: 'Agrega el registro de una conversación sobre la retroalimentación, entre tú y un estudiante o entre dos estudiantes: una grabación breve, una transcripción o la foto de las notas que se tomaron. Usa una transcripción con “Estudiante A”, salvo que la familia haya autorizado por escrito que alguien externo vea su cara u oiga su voz. En la leyenda, marca el momento en que el estudiante decide qué hará.',
          min: 1, max: 1, kinds: ['audio', 'video', 'document', 'image'], anyOf: '', limits: [limit('minutes', null, 6), limit('pages', null, 2)],
        },
      ],
    },
    {
      id: 'feedback-reflection',
      label: 'Parte 3',
      title: 'Reflexión',
      steps: [
        {
          kind: 'prompt', id: 'feedback-students-said', label: '3a', title: 'Lo que dijeron',
          text: '¿Qué dijeron tus estudiantes al respecto? Cita al menos a tres como “Estudiante A”, “Estudiante B”, etc., entre ellos a alguien a quien no le sirvió, y di qué te enseñó cada cita sobre tus comentarios.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'feedback-next', label: '3b', title: 'Qué conservarás y qué cambiarás',
          text: '¿Qué vas a conservar y qué vas a cambiar? Ten en cuenta tanto las horas que te costó como lo que ganaron tus estudiantes, y di cómo lo sostendrás en una semana normal.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'feedback-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'feedback-protocol' },
      text: 'El protocolo da la retroalimentación cuando el trabajo todavía puede cambiar',
      levels: [
        { id: 'feedback-c1-not-yet', label: 'Aún no', passes: false, text: 'La retroalimentación llega con la calificación o después de ella, o no se reserva tiempo para usarla.' },
        { id: 'feedback-c1-basic', label: 'Básico', passes: false, text: 'Llega antes de la versión final, pero usarla queda como tarea en casa o para quien termina antes, o los criterios están solo en palabras del docente.' },
        { id: 'feedback-c1-passing', label: 'Aprobado', passes: true, text: 'El protocolo incluye los criterios en palabras de los estudiantes, el momento de la retroalimentación y los minutos de clase para usarla; la calificación espera hasta después de la revisión.' },
      ],
    },
    {
      id: 'feedback-c2', label: 'C2', kind: 'levels', on: { kind: 'request', id: 'feedback-before-after' },
      text: 'El comentario indica el siguiente paso',
      levels: [
        { id: 'feedback-c2-not-yet', label: 'Aún no', passes: false, text: 'El comentario elogia, corrige o reescribe, y no le deja al estudiante nada por decidir.' },
        { id: 'feedback-c2-basic', label: 'Básico', passes: false, text: 'El comentario se refiere a la meta, pero pide tanto, o de forma tan vaga (“agrega detalles”), que no se sabe por dónde empezar.' },
        { id: 'feedback-c2-passing', label: 'Aprobado', passes: true, text: 'El comentario dice qué cumple ya la meta y pide un solo paso, que este estudiante puede dar en el tiempo previsto, sin darlo en su lugar.' },
      ],
    },
    {
      id: 'feedback-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'feedback-before-after' },
      text: 'El trabajo del mismo estudiante cambia en respuesta al comentario',
      levels: [
        { id: 'feedback-c3-not-yet', label: 'Aún no', passes: false, text: 'Las muestras son de distintos estudiantes o tareas, o la segunda versión solo corrige ortografía y presentación.' },
        { id: 'feedback-c3-basic', label: 'Básico', passes: false, text: 'La segunda versión es mejor, pero no se ve que el comentario haya motivado el cambio.' },
        { id: 'feedback-c3-passing', label: 'Aprobado', passes: true, text: 'Un cambio de fondo en la segunda versión responde al comentario, y el vínculo se ve en una marca o respuesta del estudiante o en la leyenda.' },
      ],
    },
    {
      id: 'feedback-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'feedback-use' },
      text: 'El uso de la retroalimentación se describe para todo el grupo',
      levels: [
        { id: 'feedback-c4-not-yet', label: 'Aún no', passes: false, text: 'Solo se describe al estudiante de la muestra, o se afirma sin respaldo que “la mayoría” usó la retroalimentación.' },
        { id: 'feedback-c4-basic', label: 'Básico', passes: false, text: 'Se da un conteo o una estimación del grupo, pero no cómo se obtuvo, o se omite a quienes no cambiaron nada.' },
        { id: 'feedback-c4-passing', label: 'Aprobado', passes: true, text: 'Se dan el conteo, la forma en que se hizo y una razón meditada de por qué algunos no cambiaron nada.' },
      ],
    },
    {
      id: 'feedback-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'feedback-reflection' },
      text: 'Las palabras de los estudiantes orientan lo que sigue',
      levels: [
        { id: 'feedback-c5-not-yet', label: 'Aún no', passes: false, text: 'No se cita a los estudiantes, o solo a quienes les gustó.' },
        { id: 'feedback-c5-basic', label: 'Básico', passes: false, text: 'Se cita al menos a tres estudiantes, pero el plan para la próxima vez no retoma lo que dijeron.' },
        { id: 'feedback-c5-passing', label: 'Aprobado', passes: true, text: 'Se cita al menos a tres estudiantes, uno de ellos crítico, y un cambio concreto en los comentarios, los tiempos o la rutina responde a lo que dijeron.' },
      ],
    },
  ],
  policies: { ai: 'not', reuse: 'not', team: 'unknown', studentNames: 'initials' },
  statedHours: 'entre 10 y 15 horas',
  statedCredit: '',
};
