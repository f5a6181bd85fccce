/** Instants of November and December 2026 in Copenhagen (winter time): `nov(24, "14:00")`. */
export const nov = (day: number, time: string) => at(`2026-11-${two(day)}`, time);
export const dec = (day: number, time: string) => at(`2026-12-${two(day)}`, time);
/** January 2027, likewise. */
export const jan = (day: number, time: string) => at(`2027-01-${two(day)}`, time);

function at(day: string, time: string): string {
  return `${day}T${time.length === 5 ? `${time}:00` : time}+01:00`;
}

function two(day: number): string {
  return String(day).padStart(2, "0");
}
