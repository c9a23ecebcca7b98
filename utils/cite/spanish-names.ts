import { folded } from '@/utils/core/fold';

/** Frequent surnames of the Spanish-speaking world beside those in -ez, without accents: they tell two surnames from a middle name. */
const SURNAMES = new Set((
  'acosta aguilar aguirre alarcon arias avila ayala barrera benitez blanco bravo bustos cabrera calderon campos cano cardenas carrasco carrillo castillo castro cervantes '
  + 'cordova cortes cruz delgado diaz duarte duran escobar espinosa espinoza estrada figueroa flores franco fuentes gallardo gallegos garcia garza '
  + 'gasset guerra guerrero herrera ibarra iglesias jara lara leon lima lorca luna marin marquez medina mejia mendoza mesa miranda molina montes montoya mora '
  + 'morales moreno munoz navarro nieto nunez ochoa ojeda olmos ortega ortiz pacheco padilla palacios paredes parra pena peralta pinto ponce prieto '
  + 'quintana quintero quiroga ramos rangel reyes rios rivas rivera robles rocha rojas roldan romero rosales rubio ruiz salas salazar salinas sandoval '
  + 'santana santiago santos serrano sierra silva solis sosa soto tapia toledo torre torres trujillo valdes valencia valle vargas vega velasco vera vidal villa '
  + 'villarreal zamora zapata'
).split(' '));

/** Frequent second given names. */
const GIVEN = new Set((
  'alberto alejandra alejandro alicia alonso ana andrea andres angel angeles antonia antonio beatriz carlos carmen carolina cecilia clara cristina daniel david diego eduardo elena '
  + 'enrique esteban eugenia eva felipe fernanda fernando francisco gabriel gabriela guadalupe guillermo gustavo ignacio ines isabel javier jesus jorge jose josefina juan '
  + 'julia julio laura leonor lourdes lucia luis luisa luz manuel manuela marcela maria mariana mario marta martin mercedes miguel monica nicolas pablo paola patricia paula pedro pilar '
  + 'rafael ramon raquel ricardo roberto rocio rosa rosario santiago sara sofia soledad susana teresa tomas valeria veronica vicente victor victoria'
).split(' '));

/** Whether a word looks like a Spanish surname: García, Pérez. */
export function isSpanishSurname(word: string): boolean {
  const name = folded(word);
  return SURNAMES.has(name) || /^[a-z]{2,}ez$/.test(name);
}

export const isSpanishGivenName = (word: string): boolean => GIVEN.has(folded(word));
