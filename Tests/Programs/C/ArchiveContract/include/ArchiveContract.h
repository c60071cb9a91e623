// The functions that the toolchain's archive of tasks asks for, by the names that they are linked by.
#pragma once

struct contract_node {
  unsigned color;
  struct contract_node *parent, *left, *right;
  unsigned long key;
};

void contract_insert(_Bool to_left, struct contract_node *node, struct contract_node *parent, struct contract_node *header)
    __asm__("_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_");
struct contract_node *contract_previous(struct contract_node *node)
    __asm__("_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base");
unsigned long contract_usable(const void *block) __asm__("malloc_usable_size");

/// The number of the first text that is not as C has it, or 0.
int contract_texts(void);
void contract_words(void);
void contract_put(void);
void contract_abort(void);
