/** What the page asks for before its scripts run: by the first name of the address, and by language. */
export interface Ahead {
  places: Record<string, string[]>;
  words: Record<"da" | "en", string[]>;
}

/**
 * Runs in the page, from its head: asks at once for what would else be found out one script after another. Whole in
 * itself, since it is written into the page. A wrong guess costs bytes and breaks nothing.
 */
export function askAhead(ahead: Ahead): void {
  const ask = (href: string, how: Partial<HTMLLinkElement>) => {
    const link = document.createElement("link");
    // Vite's own loader asks for styles across origins: only what is asked for alike is used.
    Object.assign(link, { ...how, crossOrigin: "", href });
    document.head.append(link);
  };
  // As settings.svelte.ts decides it.
  let language: string | undefined;
  try {
    language = JSON.parse(localStorage.getItem("efterklang/settings") ?? "{}").interfaceLanguage;
  } catch {
    // Then the browser's decides.
  }
  language ??= navigator.languages.find((tag) => /^(da|nb|nn|no|sv|fo|en)\b/.test(tag));
  const words = language?.startsWith("en") ? ahead.words.en : ahead.words.da;
  const place = location.pathname.split("/")[1] ?? "";
  for (const file of [...words, ...(ahead.places[place] ?? [])])
    ask(
      `/${file}`,
      file.endsWith(".css") ? { rel: "preload", as: "style" } : { rel: "modulepreload" },
    );
  if (place === "" || place === "case")
    ask(place === "" ? "/api/cases" : `/api/cases/${location.pathname.split("/")[2]}`, {
      rel: "preload",
      as: "fetch",
    });
}
