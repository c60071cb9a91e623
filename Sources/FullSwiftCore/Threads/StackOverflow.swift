// placeholder until h6's
package func installStackOverflowReport() {}
