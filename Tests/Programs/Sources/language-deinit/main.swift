// Classes: inheritance, and each object released once, in order, when its last reference goes.
// stdout: cat says meow
// stdout: end of scope
// stdout: cat is gone
// stdout: animal is gone
// stdout: owner is gone
// stdout: dog is gone
// stdout: animal is gone
import FullSwiftCore

class Animal {
  var name: String { "animal" }
  deinit { print("animal is gone") }
}
final class Cat: Animal {
  override var name: String { "cat" }
  deinit { print("cat is gone") }
}
final class Dog: Animal {
  deinit { print("dog is gone") }
}
final class Owner {
  let pet: Animal
  init(_ pet: Animal) { self.pet = pet }
  deinit { print("owner is gone") }
}

func scope() {
  let cat = Cat()
  withExtendedLifetime(cat) {
    print(cat.name, "says meow")
    print("end of scope")
  }
}

func own() {
  let owner = Owner(Dog())
  withExtendedLifetime(owner) {}
}

scope()
own()
