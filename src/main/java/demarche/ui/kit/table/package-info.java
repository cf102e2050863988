/// Tables that edit in place, by keyboard as a spreadsheet does.
package demarche.ui.kit.table;
