import { describe, expect, it } from "vitest";
import type { Operation } from "../operations/operation.ts";
import { OPERATIONS } from "../operations/operations.ts";
import { testDoor } from "./testing/test-door.ts";

const { body: document } = await testDoor().call("GET /api/openapi.json");

function at(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((here, step) => (here as Record<string, unknown>)?.[step], document);
}

describe("the OpenAPI description", () => {
  it("is of version 3.1 and of this product", () => {
    expect(document).toMatchObject({
      openapi: "3.1.0",
      info: { title: "Efterklang", version: "1.2.3" },
    });
  });

  it.each(
    (OPERATIONS as readonly Operation[]).map(
      ({ route, name, file }) => [route, name, file] as const,
    ),
  )("has %s as %s", (route, name, file) => {
    const [method = "", path = ""] = route.split(" ");
    const described = document.paths[path][method.toLowerCase()];
    expect(described.operationId).toBe(name);
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
    const parameters = (described.parameters ?? []).filter(
      (one: { in: string }) => one.in === "path",
    );
    expect(parameters.map((one: { name: string }) => one.name)).toEqual(inPath);
    expect(Object.keys(described.responses[200].content)).toEqual(file ?? ["application/json"]);
  });

  it("describes no more than there is", () => {
    const described = Object.values<object>(document.paths).flatMap((path) => Object.keys(path));
    expect(described).toHaveLength(OPERATIONS.length);
  });

  it("takes a case file and keeps the path's fields out of the body", () => {
    const { schema } =
      document.paths["/api/cases/{id}"].put.requestBody.content["application/json"];
    expect(schema.properties).toEqual({
      revision: expect.objectContaining({ type: "integer", minimum: 1 }),
      caseFile: { $ref: "#/components/schemas/CaseFile" },
    });
    expect(schema.required.toSorted()).toEqual(["caseFile", "revision"]);
  });

  it("refers to nothing that is not there", () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]*)"/g)].map(
      ([, ref]) => ref!,
    );
    expect(new Set(refs).size).toBeGreaterThanOrEqual(3);
    expect(refs.filter((ref) => at(ref) === undefined)).toEqual([]);
  });
});

describe("the list of operations", () => {
  it("gives each a name and a route of its own", () => {
    expect(new Set(OPERATIONS.map(({ name }) => name)).size).toBe(OPERATIONS.length);
    expect(new Set(OPERATIONS.map(({ route }) => route)).size).toBe(OPERATIONS.length);
  });
});
