/// Activities to and from the clipboard of a spreadsheet.
package demarche.ui.programmes.activities.paste;
