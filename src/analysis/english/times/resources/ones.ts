/** Cardinals from one to nine. In a file of their own, because the search in browsers needs them, but no other words for times. */
export const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
