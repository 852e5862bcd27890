// SPDX-License-Identifier: MPL-2.0
// GLEIF's list of LEI records as its public interface answers it (JSON:API): GET /api/v1/lei-records with filter[entity.registeredAs].
// Of the made-up enterprises those with an even number have an LEI, each kind of record among them.

const kPublished = '2026-11-20T00:00:00Z';
const kMostOnPage = 200;

/** The number in an enterprise's made-up code: 91310101TBTB000122 is the first. */
const number_of = (entity) => Number(entity.uscc.slice(12, 16));

function registration_status(n) {
  if (n % 22 === 0) return 'LAPSED';
  if (n % 26 === 0) return 'DUPLICATE';
  return 'ISSUED';
}

function record(entity, base) {
  const n = number_of(entity);
  const lei = `3003TBTB${String(n).padStart(10, '0')}00`;
  const [year, month, day] = entity.founded_on.split('-').map(Number);
  const midnight = new Date(Date.UTC(year, month - 1, day) - 8 * 3600 * 1000).toISOString().replace('.000Z', 'Z');
  const address = {
    language: 'zh', addressLines: [entity.registered_address], addressNumber: null, addressNumberWithinBuilding: null,
    mailRouting: null, city: '上海市', region: 'CN-SH', country: 'CN', postalCode: '200000',
  };
  const is_active = entity.status === 'in_business' || entity.status === 'moved_out';
  return {
    type: 'lei-records',
    id: lei,
    attributes: {
      lei,
      entity: {
        legalName: { name: entity.name, language: 'zh' },
        otherNames: [{ name: `Made-up Enterprise ${n} Co., Ltd.`, language: 'en', type: 'ALTERNATIVE_LANGUAGE_LEGAL_NAME' }],
        transliteratedOtherNames: [],
        legalAddress: address,
        headquartersAddress: address,
        registeredAt: { id: 'RA999999', other: null },
        registeredAs: entity.uscc,
        jurisdiction: 'CN',
        category: 'GENERAL',
        legalForm: { id: '8888', other: null },
        associatedEntity: { lei: null, name: null },
        status: is_active ? 'ACTIVE' : 'INACTIVE',
        expiration: { date: is_active ? null : '2026-01-31T00:00:00Z', reason: is_active ? null : 'DISSOLVED' },
        successorEntity: { lei: null, name: null },
        successorEntities: [],
        creationDate: midnight,
        subCategory: null,
        otherAddresses: [],
        eventGroups: [],
      },
      registration: {
        initialRegistrationDate: '2020-01-01T00:00:00Z', lastUpdateDate: '2026-06-01T00:00:00Z', status: registration_status(n),
        nextRenewalDate: '2027-01-01T00:00:00Z', managingLou: '300300S39XTBSNH66F17', corroborationLevel: 'FULLY_CORROBORATED',
        validatedAt: { id: 'RA999999', other: null }, validatedAs: entity.uscc, otherValidationAuthorities: [],
      },
      bic: null,
    },
    relationships: { 'managing-lou': { links: { related: `${base}/api/v1/lei-records/${lei}/managing-lou` } } },
    links: { self: `${base}/api/v1/lei-records/${lei}` },
  };
}

const refused = (status, title, detail) => ({ status: Number(status), body: { errors: [{ status, title, detail }] } });

/** What is asked for at `url`: {status, body}. */
export function answer_gleif(entities, url, base) {
  const { searchParams } = new URL(url, base);
  for (const name of searchParams.keys()) {
    if (!['filter[entity.registeredAs]', 'page[size]', 'page[number]'].includes(name)) return refused('400', 'Bad Request', `Unknown parameter ${name}`);
  }
  const size = Number(searchParams.get('page[size]') ?? 10);
  if (!(size >= 1 && size <= kMostOnPage)) return refused('400', 'Bad Request', 'The page size is out of range');
  const wanted = searchParams.get('filter[entity.registeredAs]');
  const found = [...entities.values()].filter((entity) => number_of(entity) % 2 === 0 && (wanted === null || entity.uscc === wanted));
  const data = found.slice(0, size).map((entity) => record(entity, base));
  const self = `${base}/api/v1/lei-records`;
  return {
    status: 200,
    body: {
      meta: {
        goldenCopy: { publishDate: kPublished },
        pagination: { currentPage: 1, perPage: size, from: data.length ? 1 : null, to: data.length || null, total: found.length, lastPage: Math.ceil(found.length / size) || 1 },
      },
      links: { first: self, last: self },
      data,
    },
  };
}
