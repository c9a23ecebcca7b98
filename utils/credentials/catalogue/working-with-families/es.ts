import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Trabajar con las familias',
  competency: 'La o el docente construye una comunicación de ida y vuelta con las familias, sobre todo con las que menos se escuchan, y hace con ellas algo que ayuda a aprender a sus hijos.',
  keyMethod: {
    title: 'Primero escuchar, llegar a todas, hacer algo juntos',
    text: 'Las escuelas les informan mucho a las familias y les preguntan muy poco. Lo que más ayuda es una familia que sabe en qué está trabajando su hija o su hijo y que tiene ahí un papel que cabe en sus días. Para eso hay que escuchar antes de planificar, usar un idioma y una hora que le acomoden e invitarla a algo de verdad. De las familias que casi no contestan se supone que andan ocupadas o que no se sienten bienvenidas, no que no les interesa.',
    components: [
      { title: 'Escuchar antes de planificar', text: 'Pregunta a varias familias qué disfruta su hija o su hijo, qué les preocupa y cómo y cuándo prefieren que las busques. Empieza por lo que va bien.' },
      { title: 'Vías que lleguen a todas', text: 'Ofrece más de una (llamada, mensaje, papel, una conversación a la salida) en el idioma del hogar. Que una persona que hable ese idioma revise cualquier traducción automática.' },
      { title: 'Hablar del aprendizaje', text: 'Di qué está aprendiendo el grupo, qué puede hacer ya esta niña o este joven y qué sigue, sin tecnicismos y con un trabajo en la mano.' },
      { title: 'Una tarea compartida que quepa en casa', text: 'Invita a las familias a algo breve que necesite lo que ellas saben: una historia, una medida, una opinión. Tiene que poder hacerse sin dinero, sin impresora y en cualquier idioma.' },
      { title: 'Un registro de a quiénes has llegado', text: 'Lleva una bitácora sencilla, mira quién falta y cambia la manera, no solo la cantidad de mensajes.' },
    ],
  },
  parts: [
    {
      id: 'families-overview',
      label: 'Parte 1',
      title: 'Panorama general',
      steps: [
        {
          kind: 'prompt', id: 'families-context', label: '1a', title: 'Tu grupo y sus familias',
          text: 'Describe tu grupo y a sus familias en conjunto: idiomas, horarios de trabajo, cómo han estado en contacto y de qué familias sabes menos. No nombres la escuela, el distrito ni a ninguna persona, y omite detalles que permitan reconocer a una familia.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'families-told', label: '1b', title: 'Lo que te dijeron',
          text: 'Antes de planificar escuchaste al menos a tres familias, entre ellas una de la que sabes poco. ¿Qué les preguntaste, qué te dijeron y qué cambió en tu plan? Escribe “Familia 1”, “Familia 2”.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'families-evidence',
      label: 'Parte 2',
      title: 'Evidencia de la práctica',
      steps: [
        {
          kind: 'request', id: 'families-invitation', label: '2a', title: 'Invitación a las familias',
          text: 'Presenta el mensaje con que invitaste a las familias a la tarea compartida, en cada idioma en que lo enviaste (un documento, una captura de pantalla, una grabación de tu voz). Quita nombres, números y direcciones. En la leyenda, di quién revisó la traducción y qué evitaste dar por hecho sobre el hogar.',
          min: 1, max: 3, kinds: ['document', 'image', 'audio'], anyOf: '', limits: [limit('pages', null, 2), limit('minutes', null, 2)],
        },
        {
          kind: 'request', id: 'families-log', label: '2b', title: 'Bitácora de comunicación',
          text: 'Presenta una bitácora de al menos cuatro semanas: fecha, familia por número, vía e idioma, quién empezó, lo esencial en pocas palabras y qué siguió. Omite lo que te hayan dicho en confianza. En la leyenda, indica a qué proporción de las familias habías llegado al principio y al final.',
          min: 1, max: 1, kinds: ['data', 'document'], anyOf: '', limits: [limit('pages', null, 3, 'must')],
        },
        {
          kind: 'prompt', id: 'families-together', label: '2c', title: 'Lo que hicieron juntos',
          text: 'Describe la tarea compartida: a qué aprendizaje servía, qué aportaron las familias que tú no habrías podido aportar y cómo podía participar una con poco tiempo, poco dinero u otro idioma. Incluye un intercambio en el que una familia cambió lo que hiciste.',
          limits: [limit('words', 200, 350, 'must')],
        },
        {
          kind: 'request', id: 'families-response-written', label: '2d', title: 'Respuestas por escrito',
          text: '2d o 2e, lo que prefieras. Notas, mensajes o respuestas a una pregunta breve de al menos tres familias, en el idioma en que escribieron y con traducción si hace falta. Tapa nombres y números. En la leyenda, di qué aprendiste de ellas.',
          min: 1, max: 3, kinds: ['document', 'image'], anyOf: 'families-response', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'families-response-recorded', label: '2e', title: 'Una respuesta grabada',
          text: '2d o 2e, lo que prefieras. La grabación de alguien de una familia que habla de la tarea o de cómo aprende su hija o su hijo, hecha y usada con su permiso escrito y sin el nombre de nadie. En la leyenda, di en qué minuto escuchar y qué.',
          min: 1, max: 1, kinds: ['audio', 'video', 'link'], anyOf: 'families-response', limits: [limit('minutes', null, 4)],
        },
        {
          kind: 'request', id: 'families-work', label: '2f', title: 'Trabajos de la tarea compartida',
          text: 'Adjunta uno o dos trabajos de estudiantes en los que se vea la parte de la familia. Rotúlalos “Estudiante A” y “Estudiante B”; tapa nombres, caras y direcciones, también en las fotos tomadas en casa. En cada leyenda, di qué aprendizaje muestra el trabajo y dónde está la parte de la familia.',
          min: 1, max: 2, kinds: ['document', 'image', 'audio'], anyOf: '', limits: [limit('pages', null, 3)],
        },
      ],
    },
    {
      id: 'families-reflection',
      label: 'Parte 3',
      title: 'Reflexión',
      steps: [
        {
          kind: 'prompt', id: 'families-effect', label: '3a', title: 'Efecto en tus estudiantes',
          text: '¿Qué diferencia hizo el trabajo con las familias en lo que aprendieron tus estudiantes, y cómo lo sabes? Remítete a tu evidencia y di qué no puedes atribuirle.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'families-not-reached', label: '3b', title: 'A quiénes no has llegado',
          text: '¿A qué familias no llegaste, qué puede haber detrás de tu lado y qué vas a intentar ahora? ¿Qué vas a mantener todo el año con el tiempo que tienes?',
          limits: [limit('words', 150, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'families-c1', label: 'C1', kind: 'levels', on: { kind: 'prompt', id: 'families-told' },
      text: 'Se escucha antes de planificar, y eso cambia el plan',
      levels: [
        { id: 'families-c1-not-yet', label: 'Aún no', passes: false, text: 'Se describe a las familias desde la escuela, o solo se les preguntó si estaban de acuerdo.' },
        { id: 'families-c1-basic', label: 'Básico', passes: false, text: 'Se escuchó a tres familias, pero todas son de las que están siempre en contacto, o el plan es el que ya existía.' },
        { id: 'families-c1-passing', label: 'Aprobado', passes: true, text: 'Se cuenta con fidelidad lo que dijeron al menos tres familias, una de ellas poco escuchada, y una parte concreta del plan viene de ahí.' },
      ],
    },
    {
      id: 'families-c2', label: 'C2', kind: 'levels', on: { kind: 'request', id: 'families-invitation' },
      text: 'Cualquier familia puede entender y aceptar la invitación',
      levels: [
        { id: 'families-c2-not-yet', label: 'Aún no', passes: false, text: 'El mensaje da órdenes o usa tecnicismos, o no existe en los idiomas de las familias.' },
        { id: 'families-c2-basic', label: 'Básico', passes: false, text: 'El mensaje es claro y está traducido, pero nadie revisó la traducción, o pide tiempo, dinero o recursos que en algunos hogares no hay.' },
        { id: 'families-c2-passing', label: 'Aprobado', passes: true, text: 'El mensaje es cálido y sin tecnicismos, existe en los idiomas de las familias con traducción revisada y pide algo que se puede hacer en cualquier hogar.' },
      ],
    },
    {
      id: 'families-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'families-log' },
      text: 'La comunicación va en ambos sentidos y llega a más familias',
      levels: [
        { id: 'families-c3-not-yet', label: 'Aún no', passes: false, text: 'La bitácora muestra solo mensajes del docente, o abarca menos de cuatro semanas.' },
        { id: 'families-c3-basic', label: 'Básico', passes: false, text: 'Algunos intercambios van en ambos sentidos, pero las familias son casi siempre las mismas, o no se intentó nada con las que faltan.' },
        { id: 'families-c3-passing', label: 'Aprobado', passes: true, text: 'Hay al menos cuatro semanas registradas, algunas veces empieza la familia, y un cambio de vía, de hora o de idioma acercó al menos a una que faltaba.' },
      ],
    },
    {
      id: 'families-c4', label: 'C4', kind: 'levels', on: { kind: 'part', id: 'families-evidence' },
      text: 'Las familias tienen un papel real en el aprendizaje',
      levels: [
        { id: 'families-c4-not-yet', label: 'Aún no', passes: false, text: 'Las familias asisten, firman o vigilan la tarea; lo que saben no cuenta.' },
        { id: 'families-c4-basic', label: 'Básico', passes: false, text: 'Las familias aportan algo, pero no se ve en los trabajos, o no queda claro a qué aprendizaje servía.' },
        { id: 'families-c4-passing', label: 'Aprobado', passes: true, text: 'La tarea compartida sirve a una meta de aprendizaje nombrada, lo que saben las familias se ve en los trabajos y se cuenta qué cambió por la respuesta de una familia.' },
      ],
    },
    {
      id: 'families-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'families-reflection' },
      text: 'La reflexión busca causas del lado de la escuela',
      levels: [
        { id: 'families-c5-not-yet', label: 'Aún no', passes: false, text: 'Se culpa a las familias que no contestaron, o no se habla del efecto en los estudiantes.' },
        { id: 'families-c5-basic', label: 'Básico', passes: false, text: 'Se habla del efecto en los estudiantes con evidencia, pero a las familias a las que no se llegó solo se las cuenta.' },
        { id: 'families-c5-passing', label: 'Aprobado', passes: true, text: 'El efecto y sus límites se discuten con evidencia, se nombra una posible causa del lado de la escuela y de ahí sale un nuevo intento, distinto y sostenible.' },
      ],
    },
  ],
  policies: { ai: 'allowed', reuse: 'not', team: 'unknown', studentNames: 'none' },
  statedHours: 'unas 12 horas',
  statedCredit: '',
};
