import { startSettings } from "../lib/settings.svelte.ts";

export const ssr = false;
export const prerender = false;

export async function load(): Promise<void> {
  await startSettings();
}
