import { caseFileSchema } from "@efterklang/core/case-file/case-file";
import * as z from "zod/mini";
import type { Operation } from "../operations/operation.ts";
import { schemaRefs } from "../operations/shapes/schema-refs.ts";
import { STATUS } from "./http-error.ts";

type Json = Record<string, unknown>;

/** The description of the operations as OpenAPI 3.1. */
export function openApi(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const [method = "", path = ""] = operation.route.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Efterklang", version, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { CaseFile: jsonSchema(caseFileSchema, "input"), Error: errorSchema() },
    },
  };
}

function describe(operation: Operation): Json {
  const { name, route, summary, file } = operation;
  const input = jsonSchema(operation.input, "input") as { properties?: Json; required?: string[] };
  const { properties = {}, required = [] } = input;
  const inPath = Object.keys(properties).filter((field) => route.includes(`{${field}}`));
  const others = Object.keys(properties).filter((field) => !inPath.includes(field));
  const isGet = route.startsWith("GET ");
  const parameters = [...inPath, ...(isGet ? others : [])].map((field) => ({
    name: field,
    in: inPath.includes(field) ? "path" : "query",
    required: required.includes(field),
    schema: properties[field],
  }));
  return {
    operationId: name,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(!isGet && others.length > 0 && { requestBody: bodyOf(input, others) }),
    responses: {
      200: { description: "Done", content: answerContent(operation) },
      default: {
        description: errorDescription,
        content: jsonContent({ $ref: "#/components/schemas/Error" }),
      },
    },
    ...(file !== undefined && { "x-file": true }),
  };
}

const errorDescription = `Refused (${[...new Set(Object.values(STATUS))].sort().join(", ")}) or failed (500)`;

function bodyOf(input: Json & { properties?: Json; required?: string[] }, fields: string[]): Json {
  const properties = Object.fromEntries(fields.map((field) => [field, input.properties?.[field]]));
  const required = (input.required ?? []).filter((field) => fields.includes(field));
  return {
    required: required.length > 0,
    content: jsonContent({ ...input, properties, required }),
  };
}

function answerContent({ file, output }: Operation): Json {
  if (file !== undefined)
    return Object.fromEntries(file.map((type) => [type, { schema: { type: "string" } }]));
  return jsonContent(jsonSchema(output, "output"));
}

function jsonContent(schema: Json): Json {
  return { "application/json": { schema } };
}

function jsonSchema(schema: z.core.$ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema: made }) {
      const ref = schemaRefs.get(zodSchema);
      if (ref !== undefined) Object.assign(made, ref);
    },
  }) as Json;
  return rest;
}

function errorSchema(): Json {
  const codes = [...Object.keys(STATUS), "internal-fault"];
  const fault = {
    type: "object",
    properties: {
      path: { type: "string", description: "The field, as in interviews[0].endAt" },
      code: { type: "string" },
      params: { type: "object" },
      message: { type: "string" },
    },
    required: ["path", "code", "params", "message"],
  };
  const properties = {
    code: { enum: codes },
    message: { type: "string", description: "In the language of Accept-Language, da or en" },
    faults: { type: "array", items: fault },
    current: { type: "object", description: "changed-elsewhere: the case as it is now" },
  };
  const error = { type: "object", properties, required: ["code", "message"] };
  return { type: "object", properties: { error }, required: ["error"] };
}
