/** Loaded before the API: it ends with the start that began it, also when that was killed with -9. */
import { endWithParent } from '../parent-process.mjs';

endWithParent();
