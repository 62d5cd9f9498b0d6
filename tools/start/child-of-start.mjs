/** Loaded before the API: it ends with the start that began it, also when that was killed with -9. */
import { setSourceMapsSupport } from 'node:module';
import { endWithParent } from '../parent-process.mjs';

// Our own lines in the log; the maps of all packages would cost 15 MB and a quarter of a second.
setSourceMapsSupport(true, { nodeModules: false });
endWithParent();
