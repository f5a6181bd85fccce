const KEPT = "efterklang/shortcuts";

let on = $state(remembered());

/** Whether single letters do something outside fields. A matter of this keyboard, so this browser keeps it. */
export const shortcuts = {
  get on(): boolean {
    return on;
  },
  set on(value: boolean) {
    on = value;
    try {
      localStorage.setItem(KEPT, value ? "on" : "off");
    } catch {
      // Then it holds for as long as the page is open.
    }
  },
};

function remembered(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}
