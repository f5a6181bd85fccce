import { posix, win32 } from "node:path";

interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** Where what is kept lies when nobody says otherwise: `EFTERKLANG_DATA`, else the place that the system has for it. */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (env["EFTERKLANG_DATA"]) return env["EFTERKLANG_DATA"];
  if (platform === "win32") {
    const local = env["LOCALAPPDATA"] || win32.join(home, "AppData", "Local");
    return win32.join(local, "Efterklang");
  }
  if (platform === "darwin") {
    return posix.join(home, "Library", "Application Support", "Efterklang");
  }
  // The XDG specification has relative paths ignored.
  const xdg = env["XDG_DATA_HOME"] ?? "";
  return posix.join(
    posix.isAbsolute(xdg) ? xdg : posix.join(home, ".local", "share"),
    "efterklang",
  );
}
