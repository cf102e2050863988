/// What differs between two plans, or comes of merging two copies, told for people: by programme and by state, with who did it.
package demarche.history.account;
