/// Who can open a plan file that goes out, who signed one that comes in, and the way into one that is locked.
package demarche.ui.sharing.lock;
