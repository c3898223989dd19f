import { findFirefox, startFirefox } from './engines/firefox.ts';
import { testsOf } from './engines/define-tests.ts';

const program = findFirefox();
testsOf('Firefox', 'firefox-esr', program === null ? null : () => startFirefox(program));
