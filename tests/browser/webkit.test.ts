import { findWebKit, startWebKit } from './engines/webkit.ts';
import { testsOf } from './engines/define-tests.ts';

const programs = findWebKit();
testsOf('WebKit', 'webkit2gtk-driver and xvfb', programs === null ? null : () => startWebKit(programs));
