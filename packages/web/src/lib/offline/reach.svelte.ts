let state: "here" | "gone" | "back" = $state("here");

/** Whether the server answers, as the latest request found it; followed by whatever reads it. */
export const reach = {
  /** `back` from the first answer after a silence until `settle`. */
  get state() {
    return state;
  },
  answered(): void {
    if (state === "gone") state = "back";
  },
  silent(): void {
    state = "gone";
  },
  settle(): void {
    if (state === "back") state = "here";
  },
};
