/** @jest-environment jsdom */
import { browserTexts } from '../../../src/hosts/browser/browserTexts.ts';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

const none = (): string => '';
const arrives = (key: string | null, newValue: string | null): void =>
  void window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

test('keeps, finds and removes texts', () => {
  const texts = browserTexts(none);
  expect(texts.get('a')).toBeNull();
  expect(texts.set('a', 'x')).toBe(true);
  expect(texts.get('a')).toBe('x');
  texts.remove('a');
  expect(texts.get('a')).toBeNull();
});

test('partitions are kept apart, also one that is learned late', () => {
  let partition = '';
  const texts = browserTexts(() => partition);
  texts.set('a', 'before');
  partition = 'part|';
  expect(texts.get('a')).toBeNull();
  texts.set('a', 'after');
  expect(localStorage.getItem('part|a')).toBe('after');
});

test('tells what another page keeps, by its name without the partition, and not what it removes', () => {
  const heard: string[] = [];
  const end = browserTexts(() => 'part|').watch((name, text) => heard.push(`${name}=${text}`));
  arrives('part|a', 'x');
  arrives('a', 'of no partition');
  arrives('part|a', null);
  arrives(null, null);
  end();
  arrives('part|a', 'y');
  expect(heard).toEqual(['a=x']);
});

test('where storage is refused nothing is kept, and nothing is thrown', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const texts = browserTexts(none);
  expect({ set: texts.set('a', 'x'), get: texts.get('a') }).toEqual({ set: false, get: null });
  expect(() => texts.remove('a')).not.toThrow();
});

test('storage that is full keeps nothing more', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(browserTexts(none).set('a', 'x')).toBe(false);
});
