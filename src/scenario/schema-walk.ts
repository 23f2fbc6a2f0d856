/** Which part of the schema describes a place of the file. */
import { z } from 'zod';
import type { Path } from './faults.ts';
import { scenarioFormat } from './format.ts';

/** The schema of the value at a path, or null where the schema has nothing to say. */
export function schemaAt(path: Path): z.core.$ZodType | null {
  let schema: z.core.$ZodType | null = scenarioFormat;
  for (const step of path) {
    schema = schema && inside(bare(schema), step);
    if (!schema) return null;
  }
  return schema;
}

/** The fields that the mapping at a path may have; none when its names are free. */
export function fieldsAt(path: Path): readonly string[] {
  const schema = schemaAt(path);
  const mapping = schema && bare(schema);
  return mapping instanceof z.ZodObject ? Object.keys(mapping.shape) : [];
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? schema.shape[step] : null;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return null;
}

/** The schema without its default or null; of a union, the alternative that has something inside. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return bare(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.find((o) => o instanceof z.ZodRecord) ?? schema;
  return schema;
}
