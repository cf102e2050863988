/// The pages that will be printed, on the screen: sharp at any size, to be searched and copied from.
///
/// One PDF is a [Book]; it draws and reads on one thread at a time, what is in sight first. At most 64 MB of drawn pages are kept besides those in sight.
package demarche.ui.packs.preview;
