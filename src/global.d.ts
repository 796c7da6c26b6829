/** The version in package.json, set when the application is built. */
declare const __VERSION__: string;
/** Fingerprint of the parameter files, set when the application is built. */
declare const __PARAMS_HASH__: string;
