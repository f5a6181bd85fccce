import { startSettings } from "./lib/settings.svelte.ts";

// The words are asked for while the router is still looking for the page; the layout waits for them, and tells of a fault.
void startSettings().catch(() => undefined);
