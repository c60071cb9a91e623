import FullSwiftCore
print("x")
