/** A place of the app: its address, and what is there once one can use it. */
export interface Place {
  name: string;
  path: string;
  there: string;
}

/** The places that are measured, of a process by its id. */
export function placesOf(id: string): readonly Place[] {
  return [
    { name: "Today", path: "/", there: "article" },
    { name: "New interview", path: "/new", there: "form input" },
    { name: "Process", path: `/case/${id}`, there: "[data-testid=plan]" },
    { name: "Settings", path: "/settings", there: "main h2" },
    { name: "Principles", path: "/principles", there: "article" },
  ];
}
