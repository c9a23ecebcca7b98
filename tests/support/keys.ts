interface KeyDetails {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  /** What the key writes, if it writes. */
  text?: string;
}

const NAMED: Record<string, [code: number, text?: string]> = {
  Enter: [13, '\r'], Tab: [9], Escape: [27], Backspace: [8], Delete: [46], Home: [36], End: [35], PageUp: [33], PageDown: [34],
  ArrowLeft: [37], ArrowUp: [38], ArrowRight: [39], ArrowDown: [40], F6: [117],
};

/** The same keys as the values that WebDriver gives them. */
export const WEBDRIVER_KEYS: Record<string, string> = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', F6: '\uE036',
  Control: '\uE009', Shift: '\uE008', Alt: '\uE00A', Meta: '\uE03D',
};

/** @throws for a named key that nobody has needed so far */
export function keyDetails(key: string): KeyDetails {
  const named = NAMED[key];
  if (named) return { key, code: key, windowsVirtualKeyCode: named[0], ...(named[1] ? { text: named[1] } : {}) };
  if ([...key].length !== 1) throw new Error(`There is no key ${key} in tests/support/keys.ts`);
  const upper = key.toUpperCase();
  const code = /^[A-Z]$/.test(upper) ? `Key${upper}` : /^\d$/.test(key) ? `Digit${key}` : key === ' ' ? 'Space' : '';
  return { key, code, windowsVirtualKeyCode: code ? upper.charCodeAt(0) : 0, text: key };
}
