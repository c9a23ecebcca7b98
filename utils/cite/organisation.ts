import { folded } from '@/utils/core/fold';

/** Words that people are not called; a surname that is also such a word (Press, Bank, Church) is left out. */
const WORDS = new Set((
  'academy academic agency alliance association authority board bureau center centre channel coalition college commission committee company '
  + 'consortium corporation council department dept district division editorial editors education federation foundation fund '
  + 'government group inc initiative institute institution international laboratory league library llc ltd magazine media ministry museum national network news newsroom '
  + 'notebook office organisation organization productions program programme project publishing quarterly review school schools secretariat services society staff studio studios team teachers trust university '
  + 'academia agencia alianza asociacion ayuntamiento biblioteca canal centro colegio comision comite consejo departamento editorial educacion escuela '
  + 'federacion fundacion gobierno grupo instituto ministerio museo nacional oficina organizacion proyecto redaccion red revista secretaria sindicato sociedad universidad'
).split(' '));

/** Whether a name is a body and not a person: it is never turned around. */
export function isOrganisation(name: string): boolean {
  const words = folded(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 1 || /[\d@/&+]/.test(name) || /^the\s/i.test(name)) return true;
  // `of` and `for` stand in no person's name.
  return words.some((word) => WORDS.has(word) || word === 'of' || word === 'for' || word === 'para');
}
