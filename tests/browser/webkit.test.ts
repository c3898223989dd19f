import { findWebKit, startWebKit } from './engines/webkit.ts';
import { testsOf } from './engines/walks.ts';

const programs = findWebKit();
testsOf('WebKit', 'webkit2gtk-driver and xvfb', programs === null ? null : () => startWebKit(programs));
