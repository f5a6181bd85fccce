import { expect, it } from "vitest";
import { defaultDataFolder } from "./data-folder.ts";

it.each<[NodeJS.Platform, Record<string, string>, string]>([
  ["linux", {}, "/home/mette/.local/share/efterklang"],
  ["linux", { XDG_DATA_HOME: "/data" }, "/data/efterklang"],
  ["linux", { XDG_DATA_HOME: "data" }, "/home/mette/.local/share/efterklang"],
  ["linux", { XDG_DATA_HOME: "" }, "/home/mette/.local/share/efterklang"],
  ["darwin", { XDG_DATA_HOME: "/data" }, "/home/mette/Library/Application Support/Efterklang"],
  ["win32", { LOCALAPPDATA: "D:\\Local" }, "D:\\Local\\Efterklang"],
  ["win32", {}, "\\home\\mette\\AppData\\Local\\Efterklang"],
  ["win32", { EFTERKLANG_DATA: "E:\\x" }, "E:\\x"],
  ["linux", { EFTERKLANG_DATA: "/tmp/x", XDG_DATA_HOME: "/data" }, "/tmp/x"],
])("on %s with %j what is kept lies in %s", (platform, env, folder) => {
  expect(defaultDataFolder({ platform, env, home: "/home/mette" })).toBe(folder);
});
