// A mutant that a property does not kill in a tenth of a second it seldom kills at all.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 100 });
