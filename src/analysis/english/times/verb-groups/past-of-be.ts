/** Past forms of “be”, and their stems before “n’t”. */
export const PAST_OF_BE = new Set(['was', 'were', 'wasn', 'weren']);
