import { expect, test } from 'vitest';
import { isOwnForm } from '../../src/outputs/serve-audit.ts';

const own = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/x-www-form-urlencoded',
  'content-length': '200',
};

test('a form sent from a page of this server is accepted', () => {
  expect(isOwnForm({ headers: own })).toBe(true);
  expect(isOwnForm({ headers: { ...own, host: '127.0.0.1:80', origin: 'http://127.0.0.1:80' } })).toBe(true);
});

test.each([
  ['of another site', { origin: 'https://evil.example' }],
  ['without an origin', { origin: undefined }],
  ['from a domain name that leads to this machine', { host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
  ['of another content type', { 'content-type': 'text/plain' }],
  ['that is too large', { 'content-length': '20001' }],
  ['of unknown size', { 'content-length': undefined }],
])('a request %s is refused', (_, headers) => {
  expect(isOwnForm({ headers: { ...own, ...headers } })).toBe(false);
});
