/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-item.h"

struct _AssayLedgerItem
{
  GObject       parent_instance;

  AssayFactKind kind;
  gboolean      is_heading;
  guint         row;
  AssayState    state;
};

enum
{
  PROP_STATE = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (AssayLedgerItem, assay_ledger_item, G_TYPE_OBJECT)

static void
assay_ledger_item_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AssayLedgerItem *self = ASSAY_LEDGER_ITEM (object);

  switch (id)
    {
    case PROP_STATE:
      g_value_set_uint (value, self->state);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
assay_ledger_item_class_init (AssayLedgerItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = assay_ledger_item_get_property;

  properties[PROP_STATE] = g_param_spec_uint ("state", NULL, NULL, 0, ASSAY_STATE_OPINION,
                                              ASSAY_STATE_OPEN,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
assay_ledger_item_init (AssayLedgerItem *self)
{
}

AssayLedgerItem *
assay_ledger_item_new_heading (AssayFactKind kind)
{
  AssayLedgerItem *self = g_object_new (ASSAY_TYPE_LEDGER_ITEM, NULL);

  self->kind = kind;
  self->is_heading = TRUE;

  return self;
}

AssayLedgerItem *
assay_ledger_item_new (AssayFactKind kind,
                       guint         row,
                       AssayState    state)
{
  AssayLedgerItem *self = g_object_new (ASSAY_TYPE_LEDGER_ITEM, NULL);

  self->kind = kind;
  self->row = row;
  self->state = state;

  return self;
}

gboolean
assay_ledger_item_is_heading (AssayLedgerItem *self)
{
  g_return_val_if_fail (ASSAY_IS_LEDGER_ITEM (self), FALSE);

  return self->is_heading;
}

AssayFactKind
assay_ledger_item_get_kind (AssayLedgerItem *self)
{
  return self->kind;
}

guint
assay_ledger_item_get_row (AssayLedgerItem *self)
{
  g_return_val_if_fail (ASSAY_IS_LEDGER_ITEM (self), 0);

  return self->row;
}

AssayState
assay_ledger_item_get_state (AssayLedgerItem *self)
{
  return self->state;
}

void
assay_ledger_item_set_state (AssayLedgerItem *self,
                             AssayState       state)
{
  g_return_if_fail (ASSAY_IS_LEDGER_ITEM (self));

  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}
