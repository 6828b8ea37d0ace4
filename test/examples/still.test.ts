// In every engine: with the script some seconds late, nothing the author wrote moves when the elements are defined.
import { standStill } from '../support/still.js';

standStill(false);
