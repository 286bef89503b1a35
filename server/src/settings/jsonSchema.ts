import type { Shape } from './shape.ts';

/** The JSON Schema (draft 7, as VS Code reads it) of what a shape allows. */
export function jsonSchema(shape: Shape, title: string): Readonly<Record<string, unknown>> {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schemaOf(shape) };
}

function schemaOf(shape: Shape): Record<string, unknown> {
  const { about: description } = shape;
  switch (shape.kind) {
    case 'text':
      return {
        // What is written like a number is one in YAML, and read as it is written.
        type: ['string', shape.pattern === undefined ? 'number' : 'integer'],
        description,
        ...(shape.values === undefined ? {} : { enum: [...shape.values, ...new Set(shape.values.filter((value) => NUMBER.test(value)).map(Number))] }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.expression.source }),
        ...(shape.pattern?.numbers === undefined ? {} : { minimum: shape.pattern.numbers[0], maximum: shape.pattern.numbers[1] }),
      };
    case 'flag':
      return { type: 'boolean', description };
    case 'list':
      return { type: 'array', description, items: schemaOf(shape.items) };
    case 'record': {
      const always = shape.needs.flatMap((group) => (group.length === 1 ? group : []));
      const oneOf = shape.needs.filter((group) => group.length > 1);
      return {
        type: 'object',
        description,
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, schemaOf(value)])),
        ...(always.length === 0 ? {} : { required: always }),
        ...(oneOf.length === 0 ? {} : { allOf: oneOf.map((group) => ({ anyOf: group.map((key) => ({ required: [key] })) })) }),
      };
    }
    case 'map':
      if (shape.names === 'language') return { type: 'object', description, propertyNames: { pattern: LANGUAGE_KEY }, additionalProperties: schemaOf(shape.values) };
      return shape.names === undefined
        ? { type: 'object', description, additionalProperties: schemaOf(shape.values) }
        : { type: 'object', description, additionalProperties: false, properties: Object.fromEntries(shape.names.map((name) => [name, schemaOf(shape.values)])) };
    case 'either':
      return { description, anyOf: [schemaOf(shape.text), schemaOf(shape.otherwise)] };
  }
}

const NUMBER = /^\d+\.?$/u;

/** The form of a language's tag: whether there is that language, the reader says. */
const LANGUAGE_KEY = '^(?:\\*|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)$';
