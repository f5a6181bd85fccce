import { goto } from "$app/navigation";
import { type Deed, meaningOf } from "./shortcuts.ts";
import { shortcuts } from "./shortcuts-on.svelte.ts";

/** How long the second key of a pair is waited for. */
const PAUSE_MS = 1_500;

/** Follows the keyboard until the returned function is called; `onhelp` shows the list of shortcuts. */
export function listen(onhelp: () => void): () => void {
  let pressed: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function onkeydown(event: KeyboardEvent): void {
    clearTimeout(timer);
    const begun = pressed;
    pressed = [];
    if (!shortcuts.on || isForSomethingElse(event)) return;
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    const meaning = meaningOf([...begun, key]) ?? meaningOf([key]);
    if (meaning === "begun") {
      pressed = [key];
      timer = setTimeout(() => (pressed = []), PAUSE_MS);
    } else if (meaning !== null && perform(meaning, onhelp)) event.preventDefault();
  }

  document.addEventListener("keydown", onkeydown);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", onkeydown);
  };
}

/** Typing, a command of the browser's, or an answer to an open dialog. */
function isForSomethingElse(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    event.repeat ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof Element && target.closest(TYPED_INTO) !== null) ||
    document.querySelector("dialog[open]") !== null
  );
}

const TYPED_INTO =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

function perform(deed: Deed, onhelp: () => void): boolean {
  if (deed.kind === "help") onhelp();
  else if (deed.kind === "go") void goto(deed.path);
  else return reach(deed.at);
  return true;
}

/** Brings a part of the page into view and the focus to it; unfolds what is folded and presses what is a button. */
function reach(selector: string): boolean {
  const part = document.querySelector<HTMLElement>(selector);
  if (part === null) return false;
  if (part.tabIndex < 0) part.tabIndex = -1;
  if (part.parentElement instanceof HTMLDetailsElement) part.parentElement.open = true;
  part.scrollIntoView({ block: part.matches("[role=textbox], textarea") ? "nearest" : "center" });
  part.focus({ preventScroll: true });
  if (part instanceof HTMLButtonElement) part.click();
  return true;
}
