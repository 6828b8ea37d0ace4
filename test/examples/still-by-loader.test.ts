// In every engine: with the loader some seconds late, nothing the author wrote moves when the elements are defined, some at
// once and some as a reader comes near them.
import { standStill } from '../support/still.js';

standStill(true);
