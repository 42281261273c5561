const real = globalThis.RegExp;
afterEach(() => {
  globalThis.RegExp = real;
});

/** As Safari before 16.4: an expression that looks behind is a syntax error. */
function withoutLookbehind(): void {
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      if (/\(\?<[=!]/u.test(String(source))) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      return new target(source, flags);
    },
  });
}

test('an engine without lookbehind loads the reader, which leaves every standard to a person', async () => {
  withoutLookbehind();
  await jest.isolateModulesAsync(async () => {
    const { readRule } = await import('../../src/standards/readRule.ts');
    const { parseDecimal } = await import('../../src/workbook/decimal.ts');
    const { manual, scores, attainableMax } = readRule('按时报送的得10分，不按时的不得分。', parseDecimal('10'));
    expect({ manual, scores, most: attainableMax?.toNumber() }).toEqual({ manual: true, scores: null, most: 10 });
  });
});

test('an engine with it reads them', async () => {
  await jest.isolateModulesAsync(async () => {
    const { readRule } = await import('../../src/standards/readRule.ts');
    expect(readRule('按时报送的得10分，不按时的不得分。', null).manual).toBe(false);
  });
});
