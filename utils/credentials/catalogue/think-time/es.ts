import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Tiempo para pensar y preguntas',
  competency: 'La o el docente planifica tiempo para pensar, de modo que más estudiantes respondan y que sus respuestas sean más completas.',
  keyMethod: {
    title: 'Preparar la pregunta, sostener el silencio, construir sobre la respuesta',
    text: 'La conversación en clase suele caer en un mismo ritmo: una pregunta, una pausa brevísima y la mano de siempre. Una pausa más larga rompe ese ritmo, pero solo si la pregunta da para pensar y el grupo sabe para qué sirve el silencio. Se planifican ambas cosas, se cuenta quién habla y se va ajustando.',
    components: [
      { title: 'Preguntas que merecen tiempo', text: 'Antes de la clase, escribe las dos a cuatro preguntas que la sostienen. Cada una pide una razón, una comparación o una predicción, y ninguna se contesta bien con una sola palabra. Las de memoria, que sigan siendo rápidas.' },
      { title: 'Una espera antes de la primera respuesta', text: 'Avisa que vas a esperar y más o menos cuánto. Pide que no levanten la mano todavía, cuenta en silencio y mira a todo el salón, no a quien ya está listo.' },
      { title: 'Una espera después de la respuesta', text: 'Guárdate el “muy bien” y la corrección. Esa segunda pausa le dice al grupo que la respuesta es suya: puede ampliarla, ponerla en duda o estar en desacuerdo.' },
      { title: 'Algo que hacer con ese tiempo', text: 'Anotan, dibujan, señalan una línea del texto o ensayan con alguien, en el idioma en que piensen, para que todos tengan algo que decir cuando termine la espera.' },
      { title: 'Un conteo de quién habla', text: 'Lleva un registro sencillo por clase: cuántos estudiantes distintos hablaron y cuántas respuestas dieron una razón. Úsalo para decidir a quién invitar y qué preguntas reescribir.' },
    ],
  },
  parts: [
    {
      id: 'think-overview',
      label: 'Parte 1',
      title: 'Panorama general',
      steps: [
        {
          kind: 'prompt', id: 'think-context', label: '1a', title: 'Tu grupo y su contexto',
          text: 'Describe tu grupo y su contexto: grado, asignatura, número de estudiantes, idiomas que hablan y todo lo que influya en quién toma la palabra en tu salón. No nombres la escuela, el distrito ni a ningún estudiante.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'think-change', label: '1b', title: 'Lo que querías cambiar',
          text: '¿Qué querías cambiar y por qué? Cuenta quiénes solían responder y cuánto solías esperar antes de empezar, y cómo lo sabes: por un conteo, una grabación o las notas de un colega en al menos una clase común y corriente.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'think-evidence',
      label: 'Parte 2',
      title: 'Evidencia de la práctica',
      steps: [
        {
          kind: 'request', id: 'think-plan', label: '2a', title: 'Plan de clase',
          text: 'Presenta un plan de clase en el que hayas preparado tus preguntas. Marca cuáles merecen tiempo, cuánto pensabas esperar antes y después de una respuesta y qué harían tus estudiantes mientras tanto. En la leyenda, indica la pregunta más importante y por qué necesitaba tiempo. Quita tu nombre y el de la escuela del encabezado y del nombre del archivo.',
          min: 1, max: 1, kinds: ['document'], anyOf: '', limits: [limit('pages', null, 4)],
        },
        {
          kind: 'prompt', id: 'think-students-did', label: '2b', title: 'Qué hicieron con el tiempo',
          text: 'Describe qué hicieron tus estudiantes con el tiempo adicional y cómo lo sabes. Compara clases de antes y de después del cambio, apóyate en un conteo, una grabación o un trabajo de tus estudiantes, e incluye un momento en que el tiempo no ayudó. Escribe “Estudiante A”, “Estudiante B” o iniciales.',
          limits: [limit('words', 200, 350)],
        },
        {
          kind: 'request', id: 'think-work', label: '2c', title: 'Trabajos de estudiantes',
          text: 'Adjunta dos trabajos de estudiantes con distinto nivel de desempeño, hechos durante una espera planificada o justo después: boletos de salida, escritos breves, esquemas con anotaciones. Tapa los nombres y rotúlalos “Estudiante A” y “Estudiante B”. En cada leyenda, indica la pregunta que hiciste, el tiempo que tuvieron y qué parte del trabajo deja ver el pensamiento.',
          min: 2, max: 2, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'think-further', label: '2d', title: 'Otros artefactos',
          text: 'Puedes agregar hasta tres artefactos más: un conteo de quiénes hablaron, un plano de asientos con las participaciones marcadas o la grabación de una pregunta y lo que siguió. Usa números de asiento o iniciales. Una cara o una voz solo puede aparecer con permiso escrito de la familia para este fin. En la leyenda, di en qué hay que fijarse primero.',
          min: 0, max: 3, kinds: ['document', 'image', 'audio', 'video', 'data'], anyOf: '', limits: [limit('minutes', null, 5)],
        },
      ],
    },
    {
      id: 'think-reflection',
      label: 'Parte 3',
      title: 'Reflexión',
      steps: [
        {
          kind: 'prompt', id: 'think-effect', label: '3a', title: 'Efecto en tus estudiantes',
          text: '¿Qué efecto tuvo en tus estudiantes? Remítete a tu evidencia. Considera por separado a quienes antes casi no hablaban y a quienes hablaban siempre, y di qué otra cosa podría explicar lo que viste.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'think-next', label: '3b', title: 'Qué conservarás y qué cambiarás',
          text: '¿Qué vas a conservar y qué vas a cambiar? Nombra un hábito que conservarás, otro que cambiarás y la evidencia que te llevó a cada decisión.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'think-c1', label: 'C1', kind: 'levels', on: { kind: 'prompt', id: 'think-students-did' },
      text: 'Las respuestas de los estudiantes se describen con evidencia específica',
      levels: [
        { id: 'think-c1-not-yet', label: 'Aún no', passes: false, text: 'Las respuestas se describen en general (“participaron más”), o nada de lo descrito puede rastrearse hasta una clase, un conteo, una grabación o un trabajo.' },
        { id: 'think-c1-basic', label: 'Básico', passes: false, text: 'Al menos una respuesta o un conteo es específico, pero no hay nada de antes del cambio con qué compararlo, o solo aparecen estudiantes que ya hablaban.' },
        { id: 'think-c1-passing', label: 'Aprobado', passes: true, text: 'Se contrastan conteos o respuestas textuales de antes y de después, con las clases de las que provienen. Aparecen estudiantes que casi no hablaban y un momento en que el tiempo no ayudó.' },
      ],
    },
    {
      id: 'think-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'think-students-did' },
      text: 'El cambio se vincula con lo que hizo la o el docente',
      levels: [
        { id: 'think-c2-not-yet', label: 'Aún no', passes: false, text: 'No queda claro qué se hizo de manera distinta, o el plan de 2a no contiene preguntas ni esperas decididas de antemano.' },
        { id: 'think-c2-basic', label: 'Básico', passes: false, text: 'El plan señala preguntas y esperas, pero solo se afirma, sin mostrarlo, que el cambio en los estudiantes se debe a ellas.' },
        { id: 'think-c2-passing', label: 'Aprobado', passes: true, text: 'Preguntas y esperas concretas del plan se relacionan con respuestas concretas, y se considera una clase sin ellas u otra causa posible.' },
      ],
    },
    {
      id: 'think-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'think-work' },
      text: 'Los trabajos muestran respuestas más completas',
      levels: [
        { id: 'think-c3-not-yet', label: 'Aún no', passes: false, text: 'Los trabajos contienen palabras sueltas o frases copiadas, son del mismo nivel de desempeño o podrían haberse hecho sin ninguna espera.' },
        { id: 'think-c3-basic', label: 'Básico', passes: false, text: 'Uno de los trabajos da una razón, una comparación o una predicción; el otro no, o las leyendas no dicen a qué pregunta responden ni con cuánto tiempo.' },
        { id: 'think-c3-passing', label: 'Aprobado', passes: true, text: 'Ambos trabajos, de distinto nivel, contienen una razón, una comparación o una predicción en palabras propias del estudiante, y cada leyenda señala dónde está.' },
      ],
    },
    {
      id: 'think-c4', label: 'C4', kind: 'levels', on: { kind: 'part', id: 'think-reflection' },
      text: 'La reflexión nombra un efecto y de él desprende el siguiente paso',
      levels: [
        { id: 'think-c4-not-yet', label: 'Aún no', passes: false, text: 'La reflexión vuelve a contar las clases u opina sobre el tiempo para pensar, sin nombrar ningún efecto en los estudiantes.' },
        { id: 'think-c4-basic', label: 'Básico', passes: false, text: 'Se nombra un efecto, pero solo para el grupo en conjunto, o el siguiente paso habría sido el mismo sin la evidencia.' },
        { id: 'think-c4-passing', label: 'Aprobado', passes: true, text: 'El efecto se valora en los más callados y en los más participativos con apoyo en la evidencia, y lo que se conservará y cambiará se desprende de ahí.' },
      ],
    },
  ],
  policies: { ai: 'unknown', reuse: 'not', team: 'allowed', studentNames: 'initials' },
  statedHours: 'unas 15 horas',
  statedCredit: '',
};
