import type { Code, Construct, Extension, State, TokenizeContext, Effects } from 'micromark-util-types';
import type { Processor } from 'unified';

const DOLLAR = 36;
/** Signs that occur in formulas but not in prices: backslash, caret, underscore, equals sign, braces. */
const SIGNS: ReadonlySet<Code> = new Set([92, 94, 95, 61, 123, 125]);

const isLineEnding = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code !== null && (code < 0 || code === 32);
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

/**
 * Remark plugin that keeps formulas in TeX as written: in `$…$` and `$$…$$`, backslashes, asterisks and underscores are not Markdown. Which texts are formulas
 * is defined by `FORMULA` in passages.ts; “$5 to $10” is not a formula. A formula cannot contain a blank line.
 */
export function keepFormulas(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  (data.micromarkExtensions ??= []).push({ text: { [DOLLAR]: formula } });
}

/** Micromark construct for a formula: its states follow each other as in the text. */
const formula: Construct = { name: 'formula', tokenize: tokenizeFormula };

function tokenizeFormula(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let isDouble = false;
  let isEmpty = true;
  let hasSign = false;
  let last: Code = null;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('data');
    effects.consume(code);
    return afterOpening;
  }

  function afterOpening(code: Code): State | undefined {
    if (code === DOLLAR) {
      isDouble = true;
      effects.consume(code);
      return inside;
    }
    return isSpace(code) ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) return closing(code);
    if (isLineEnding(code)) {
      if (!isDouble) return nok(code);
      effects.exit('data');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      effects.enter('data');
      last = code;
      return afterLineEnding;
    }
    isEmpty = false;
    hasSign ||= SIGNS.has(code);
    last = code;
    effects.consume(code);
    return inside;
  }

  // A token must not be empty, so the text after the line ending must have a character.
  function afterLineEnding(code: Code): State | undefined {
    return code === null || isLineEnding(code) ? nok(code) : inside(code);
  }

  function closing(code: Code): State | undefined {
    if (isEmpty || (!isDouble && (!hasSign || isSpace(last)))) return nok(code);
    effects.consume(code);
    return isDouble ? secondDollar : end;
  }

  function secondDollar(code: Code): State | undefined {
    if (code !== DOLLAR) return nok(code);
    effects.consume(code);
    effects.exit('data');
    return ok;
  }

  function end(code: Code): State | undefined {
    if (isDigit(code)) return nok(code);
    effects.exit('data');
    return ok(code);
  }
}
