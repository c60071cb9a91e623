// Prints its arguments, one a line.
import FullSwiftCore

for argument in CommandLine.arguments {
  print(argument)
}
