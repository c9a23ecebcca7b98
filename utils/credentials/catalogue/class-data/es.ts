import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const es: TemplateContent = {
  title: 'Leer juntos los datos de la clase',
  competency: 'La o el docente lee datos de su clase con colegas y con sus estudiantes, separa lo que se ve de lo que se supone, y deja que esa lectura decida un paso en la enseñanza que después se comprueba.',
  keyMethod: {
    title: 'Mirar antes de explicar, explicar antes de actuar, volver a mirar',
    text: 'Los datos casi nunca hablan solos, y un equipo docente cansado se apresura a hablar por ellos: que si el examen, que si la tarea, que si las familias. Un protocolo sencillo frena esa prisa. Primero se dice solo lo que se ve, después se propone más de una explicación y al final se elige un paso lo bastante pequeño para comprobarlo. La lectura mejora todavía más cuando también miran los datos los estudiantes, que son quienes hicieron el trabajo.',
    components: [
      { title: 'Una pregunta y más de un tipo de datos', text: 'Parte de una pregunta sobre el aprendizaje en esta clase. Lee al menos dos tipos de datos, uno junto al otro, y que uno sea trabajo de estudiantes, para que ninguno te engañe por sí solo.' },
      { title: 'Ver no es suponer', text: 'En la primera ronda, cada quien dice solo lo que puede señalar con el dedo. “Once de 24 dejaron en blanco la pregunta 6” entra aquí; “se rindieron”, todavía no.' },
      { title: 'Varias explicaciones', text: 'Nombren al menos tres, y que una esté en la enseñanza. Pregunten de cada una: si fuera cierta, ¿qué más veríamos? Y vayan a verlo.' },
      { title: 'Los estudiantes también leen', text: 'Muéstrale al grupo su propio patrón, sin nombres, y pregunta qué lo explica y qué ayudaría. Muchas veces lo saben.' },
      { title: 'Un paso y una fecha', text: 'Decidan un cambio en la enseñanza, para quiénes, y el día en que volverán a leer el mismo tipo de datos.' },
    ],
  },
  parts: [
    {
      id: 'data-question',
      label: 'Parte 1',
      title: 'La pregunta y quienes leen',
      steps: [
        {
          kind: 'prompt', id: 'data-context', label: '1a', title: 'Tu grupo, tus colegas, tu pregunta',
          text: 'Describe tu grupo, a los colegas con quienes leíste, según su función, y la pregunta sobre el aprendizaje que los reunió. ¿Por qué importaba ahora? No nombres la escuela, el distrito, a ningún estudiante ni a ningún colega.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'data-chosen', label: '1b', title: 'Los datos que elegiste',
          text: '¿Qué datos elegiste, de al menos dos tipos, uno de ellos trabajo de estudiantes? De cada uno, di qué puede mostrar sobre tu pregunta y qué no.',
          limits: [limit('words', 150, 250)],
        },
      ],
    },
    {
      id: 'data-reading',
      label: 'Parte 2',
      title: 'La lectura',
      steps: [
        {
          kind: 'request', id: 'data-sheets', label: '2a', title: 'Los datos tal como los leyeron',
          text: 'Presenta las tablas, gráficas o trabajos clasificados que tuvieron sobre la mesa. Sustituye por una clave todo nombre o número de estudiante y junta los grupos tan pequeños que permitan reconocer a alguien. En la leyenda, di cuándo y cómo se reunieron los datos y a cuántos estudiantes abarcan.',
          min: 1, max: 3, kinds: ['data', 'document', 'image'], anyOf: '', limits: [limit('pages', null, 4)],
        },
        {
          kind: 'request', id: 'data-notes', label: '2b', title: 'Notas de la reunión',
          text: '2b o 2c, lo que prefieras. Notas tomadas en la reunión que separen observaciones y explicaciones en columnas o secciones. Escribe funciones en lugar de nombres. En la leyenda, marca un momento en que el protocolo evitó que el grupo se adelantara.',
          min: 1, max: 1, kinds: ['document', 'image'], anyOf: 'data-meeting', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'request', id: 'data-recording', label: '2c', title: 'Grabación de la reunión',
          text: '2b o 2c, lo que prefieras. Un fragmento de cinco a diez minutos en el que el grupo pasa de observar a explicar. Todas las personas que se oyen dieron su acuerdo y no se nombra a ningún estudiante; silencia los nombres si hace falta. En la leyenda, indica en qué minuto ocurre ese paso.',
          min: 1, max: 1, kinds: ['audio', 'video', 'link'], anyOf: 'data-meeting', limits: [limit('minutes', 5, 10, 'must')],
        },
        {
          kind: 'prompt', id: 'data-seen', label: '2d', title: 'Lo que vieron',
          text: '¿Qué vieron tú y tus colegas en los datos antes de que alguien los explicara? Enuncia patrones, excepciones y lo que faltaba, cada cosa con la cifra o el trabajo que se podría señalar. Aquí no expliques nada.',
          limits: [limit('words', 150, 300, 'must')],
        },
        {
          kind: 'prompt', id: 'data-explained', label: '2e', title: 'Explicaciones sopesadas',
          text: '¿Qué explicaciones consideraron, al menos una de ellas en tu propia enseñanza? ¿Qué dijeron tus estudiantes al ver el patrón? ¿Con cuál explicación se quedaron, y qué nueva mirada los llevó a preferirla?',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
    {
      id: 'data-response',
      label: 'Parte 3',
      title: 'La respuesta y lo que siguió',
      steps: [
        {
          kind: 'prompt', id: 'data-step', label: '3a', title: 'El paso que diste',
          text: '¿Qué hiciste de otra manera, con qué estudiantes y durante cuánto tiempo, y cómo responde a la explicación que eligieron? Di también qué dejaste igual.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'request', id: 'data-work', label: '3b', title: 'Trabajos de antes y de después',
          text: 'Adjunta, en pares, trabajos de uno o dos estudiantes de antes y de después del paso. Tapa los nombres y usa las claves de 2a. En cada leyenda, di qué parte del trabajo tiene que ver con tu pregunta.',
          min: 2, max: 4, kinds: ['document', 'image', 'data'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'prompt', id: 'data-second', label: '3c', title: 'La segunda lectura',
          text: '¿Qué vieron al leer de nuevo el mismo tipo de datos? Compáralo con la primera lectura, di qué sigue sin estar claro y qué harás ahora.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'data-learned', label: '3d', title: 'Lo que te enseñó leer en compañía',
          text: '¿Qué viste gracias a que otros leían contigo y que a solas se te habría escapado? ¿Qué cambiarías en la forma en que tu equipo y tus estudiantes leen datos?',
          limits: [limit('words', 100, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'data-c1', label: 'C1', kind: 'levels', on: { kind: 'prompt', id: 'data-chosen' },
      text: 'Los datos son adecuados para la pregunta',
      levels: [
        { id: 'data-c1-not-yet', label: 'Aún no', passes: false, text: 'Se usa un solo tipo de datos, falta el trabajo de estudiantes o los datos no tienen que ver con la pregunta.' },
        { id: 'data-c1-close', label: 'Cerca', passes: false, text: 'Dos tipos de datos tienen que ver con la pregunta, pero no se considera lo que cada uno no puede mostrar.' },
        { id: 'data-c1-met', label: 'Logrado', passes: true, text: 'Al menos dos tipos de datos, uno de ellos trabajo de estudiantes, se relacionan con la pregunta, cada uno con algo que muestra y algo que no puede mostrar.' },
      ],
    },
    {
      id: 'data-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'data-seen' },
      text: 'Las observaciones se mantienen aparte de las explicaciones',
      levels: [
        { id: 'data-c2-not-yet', label: 'Aún no', passes: false, text: 'Entre las observaciones hay causas, juicios o intenciones (“flojos”, “no estudiaron”).' },
        { id: 'data-c2-close', label: 'Cerca', passes: false, text: 'Los enunciados son observaciones, pero varios no pueden rastrearse hasta una cifra o un trabajo de 2a, o faltan las excepciones.' },
        { id: 'data-c2-met', label: 'Logrado', passes: true, text: 'Cada enunciado puede señalarse en 2a; se informan patrones, excepciones y datos faltantes; no se explica nada.' },
      ],
    },
    {
      id: 'data-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'data-explained' },
      text: 'Se sopesan varias explicaciones y se escucha a los estudiantes',
      levels: [
        { id: 'data-c3-not-yet', label: 'Aún no', passes: false, text: 'Se da por hecha una sola explicación, o todas recaen en los estudiantes y sus familias.' },
        { id: 'data-c3-close', label: 'Cerca', passes: false, text: 'Se dan al menos dos explicaciones, una de ellas en la enseñanza, pero ninguna nueva mirada decide entre ellas, o no se consultó a los estudiantes.' },
        { id: 'data-c3-met', label: 'Logrado', passes: true, text: 'Se comparan al menos tres explicaciones, una de ellas en la enseñanza; se informa lo que dijeron los estudiantes; una nueva mirada, nombrada, respalda la elegida.' },
      ],
    },
    {
      id: 'data-c4', label: 'C4', kind: 'levels', on: { kind: 'part', id: 'data-reading' },
      text: 'La lectura fue compartida',
      levels: [
        { id: 'data-c4-not-yet', label: 'Aún no', passes: false, text: 'Las notas o la grabación muestran a una persona que presenta conclusiones a las demás.' },
        { id: 'data-c4-close', label: 'Cerca', passes: false, text: 'Varias personas aportan, pero no se ve que se siguiera un protocolo ni que alguien cambiara de opinión.' },
        { id: 'data-c4-met', label: 'Logrado', passes: true, text: 'Las notas o la grabación muestran el protocolo en marcha: todos observan antes de que nadie explique, y al menos una aportación cambia lo que piensa el grupo.' },
      ],
    },
    {
      id: 'data-c5', label: 'C5', kind: 'levels', on: { kind: 'prompt', id: 'data-step' },
      text: 'El paso responde a la explicación',
      levels: [
        { id: 'data-c5-not-yet', label: 'Aún no', passes: false, text: 'El paso es general (más práctica, más tiempo) o se habría dado de todos modos.' },
        { id: 'data-c5-close', label: 'Cerca', passes: false, text: 'El paso es específico, pero no se relaciona con la explicación elegida ni con los estudiantes que lo necesitan.' },
        { id: 'data-c5-met', label: 'Logrado', passes: true, text: 'Un cambio específico en la enseñanza, para estudiantes identificados y por un tiempo definido, se desprende de la explicación elegida y se aprecia en los trabajos de 3b.' },
      ],
    },
    {
      id: 'data-c6', label: 'C6', kind: 'levels', on: { kind: 'prompt', id: 'data-second' },
      text: 'El mismo tipo de datos se vuelve a leer con honestidad',
      levels: [
        { id: 'data-c6-not-yet', label: 'Aún no', passes: false, text: 'No se vuelve a leer nada, o se afirma el éxito sin datos.' },
        { id: 'data-c6-close', label: 'Cerca', passes: false, text: 'Se informa una segunda lectura, pero con otra medida o sin lo que no mejoró.' },
        { id: 'data-c6-met', label: 'Logrado', passes: true, text: 'Se compara el mismo tipo de datos para la misma pregunta, con lo que mejoró, lo que no y lo que sigue sin estar claro, y de ahí sale el siguiente paso.' },
      ],
    },
  ],
  policies: { ai: 'not', reuse: 'not', team: 'allowed', studentNames: 'none' },
  statedHours: 'unas 15 horas, al menos 3 de ellas con colegas',
  statedCredit: '',
};
