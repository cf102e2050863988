/// What a log holds, in the words of the people who read it: names for ids, and for fields and choices what forms call them.
package demarche.history.telling;
